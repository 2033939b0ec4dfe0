// Which partners sit at the board table, while neither they nor their kin take part in the work?
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
  MATCH (partner)-[said:ADMINISTRATIVE|OPERATIONAL]-(at)
  WHERE coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND coalesce(said.strength, 1) > 0
    AND coalesce(at.since, $on) <= $on <= coalesce(at.until, $on)
    AND NOT at IN kin
    AND NOT coalesce(at.status IN ['stopped', 'not_realised'], false)
    AND NOT coalesce(at.status = 'planned' AND type(said) = 'OPERATIONAL', false)
  RETURN DISTINCT toLower(type(said))
} AS levels
WITH collect({node: partner, kin: kin, levels: levels}) AS partners
UNWIND partners AS own
WITH own, partners
WHERE 'administrative' IN own.levels
  AND none(other IN partners WHERE other.node IN own.kin AND 'operational' IN other.levels)
WITH own.node AS partner
RETURN [partner.id] AS about
ORDER BY about
