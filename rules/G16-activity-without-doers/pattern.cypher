// Which activities that are planned, prepared or running have nobody who does them, nobody who leads them, or one partner alone?
MATCH (:Region {id: $region})<-[:IN]-(activity:Activity)
WHERE activity.status IN ['planned', 'preparing', 'running']
// Who takes part at the activity itself, and who in a body that carries it.
WITH activity, COLLECT {
  MATCH (activity)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0
    AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN {partner: partner.id, level: type(said), role: said.role}
} AS direct, COLLECT {
  MATCH (activity)<-[:CARRIES]-(:Body)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0
    AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN {partner: partner.id, level: type(said)}
} AS carried
WITH activity, direct, direct + carried AS everyone
WHERE none(each IN everyone WHERE each.level = 'OPERATIONAL')
  OR (size(direct) > 0 AND all(each IN direct WHERE each.role = 'participant'))
  OR (size(everyone) > 0 AND all(each IN everyone WHERE each.partner = everyone[0].partner))
RETURN [activity.id] AS about
ORDER BY about
