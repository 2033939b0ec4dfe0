// Which goals lack a lead at the board table or in policy, and which expected partners that take part serve no goal?
MATCH (:Region {id: $region})<-[:IN]-(partner:Partner)
WHERE coalesce(partner.since, $on) <= $on <= coalesce(partner.until, $on)
// Its kin: itself, the clusters above it and the members below it, never its sisters.
WITH partner, COLLECT {
  MATCH path = (partner)-[:PART_OF*0..]->(relative)
  WHERE all(each IN nodes(path) + relationships(path) WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN relative
  UNION
  MATCH path = (partner)<-[:PART_OF*0..]-(relative)
  WHERE all(each IN nodes(path) + relationships(path) WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN relative
} AS kin
// Its own levels: in force, not "asked, and none" (strength 0), not with its kin, not in what was stopped or is only planned work.
WITH partner, kin, COLLECT {
  MATCH (partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(at)
  WHERE coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND coalesce(said.strength, 1) > 0
    AND coalesce(at.since, $on) <= $on <= coalesce(at.until, $on)
    AND NOT at IN kin
    AND NOT coalesce(at.status IN ['stopped', 'not_realised'], false)
    AND NOT coalesce(at.status = 'planned' AND type(said) = 'OPERATIONAL', false)
  RETURN DISTINCT toLower(type(said))
} AS levels
WITH collect({node: partner, kin: kin, levels: levels}) AS partners
// The kinds that the region expects: those of its preset, and those it added itself.
MATCH (region:Region {id: $region})
WITH partners,
     ['municipality_centre', 'municipality', 'uwv', 'social_service', 'employers_org', 'trade_union']
       + ['education_mbo', 'sbb', 'regional_bureau']
       + CASE region.preset
         WHEN 'P' THEN ['wsp', 'sw_company', 'employer']
         WHEN 'R' THEN ['wsp', 'leerwerkloket', 'rmt']
         ELSE ['werkcentrum', 'win']
       END
       + COLLECT {
         MATCH (region)<-[:IN]-(expectation:Expectation)
         WHERE expectation.kind IS NOT NULL
         RETURN expectation.kind
       } AS expected
MATCH (region:Region {id: $region})<-[:IN]-(goal:Goal)
WITH partners, expected, collect(goal) AS goals
// Who serves a goal: is involved in one, or in an activity that serves one, or does the work of it in a body that carries it.
WITH partners, expected, goals, COLLECT {
  UNWIND goals AS goal
  MATCH (goal)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0 AND coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
  RETURN partner
  UNION
  UNWIND goals AS goal
  MATCH (goal)<-[:SERVES]-(activity:Activity)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0 AND coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND NOT activity.status IN ['stopped', 'not_realised']
    AND NOT (activity.status = 'planned' AND type(said) = 'OPERATIONAL')
  RETURN partner
  UNION
  UNWIND goals AS goal
  MATCH (goal)<-[:SERVES]-(activity:Activity)<-[:CARRIES]-(:Body)<-[said:OPERATIONAL]-(partner:Partner)
  WHERE coalesce(said.strength, 1) > 0 AND coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND NOT activity.status IN ['stopped', 'not_realised', 'planned']
  RETURN partner
} AS serving
CALL (partners, expected, goals, serving) {
  UNWIND goals AS goal
  WITH goal, COLLECT {
    MATCH (goal)<-[said:ADMINISTRATIVE|POLICY {role: 'lead'}]-(partner:Partner)
    WHERE coalesce(said.strength, 1) > 0
      AND all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
    RETURN DISTINCT type(said)
  } AS led
  WHERE size(led) < 2
  RETURN goal.id AS lacking
  UNION
  UNWIND partners AS own
  WITH own, own.node AS partner
  WHERE partner.kind IN expected
    AND any(other IN partners WHERE other.node IN own.kin AND size(other.levels) > 0)
    AND none(relative IN own.kin WHERE relative IN serving)
  RETURN partner.id AS lacking
}
RETURN [lacking] AS about
ORDER BY about
