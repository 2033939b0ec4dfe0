// Which activities end within six months or are done, with fewer than four of the five points that secure a result?
MATCH (:Region {id: $region})<-[:IN]-(activity:Activity)
WHERE NOT activity.status IN ['stopped', 'not_realised', 'secured']
  AND (activity.status = 'done' OR date(activity.end) <= date($on) + duration({months: 6}))
WITH activity,
     EXISTS {
       MATCH (activity)<-[said:ADMINISTRATIVE]-(partner:Partner)
       WHERE coalesce(said.strength, 1) > 0
         AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
     } AS board,
     // Who does it, at the activity itself or in a body that carries it.
     COUNT {
       MATCH (activity)<-[:CARRIES]-{0,1}()<-[said:OPERATIONAL]-(partner:Partner)
       WHERE coalesce(said.strength, 1) > 0
         AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
       RETURN DISTINCT partner
     } AS doers
WITH activity, [
  activity.owner IS NOT NULL,
  activity.structuralMoney = 'yes',
  activity.bodyPlace = 'yes' OR EXISTS { (activity)<-[:CARRIES]-(:Body) },
  board,
  doers >= 2
] AS points
WHERE size([point IN points WHERE point]) < 4
RETURN [activity.id] AS about
ORDER BY about
