// Of which expected kinds does no partner take part anywhere, itself or through its kin?
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
UNWIND expected AS kind
WITH DISTINCT kind, partners
WHERE none(own IN partners WHERE own.node.kind = kind
  AND any(other IN partners WHERE other.node IN own.kin AND size(other.levels) > 0))
RETURN ['kind:' + kind] AS about
ORDER BY about
