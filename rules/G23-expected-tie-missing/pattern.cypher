// Which partners are expected to work together at a level, and do not, or less closely, though both take part somewhere?
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
// Who is tied to whom, and who sits at which body or activity; who works in a body is at the activity it carries too.
WITH partners, COLLECT {
  UNWIND partners AS own
  WITH own, own.node AS partner
  MATCH (partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL]-(other:Partner)
  WHERE all(each IN [said, other] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
    AND NOT other IN own.kin
  RETURN {partner: partner, other: other, level: toLower(type(said)), strength: coalesce(said.strength, 1)}
} AS ties, COLLECT {
  UNWIND partners AS own
  WITH own.node AS partner
  MATCH (partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL]->(first:Body|Activity)-[:CARRIES]->{0,1}(table)
  WHERE coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND (first = table OR type(said) = 'OPERATIONAL')
    AND NOT coalesce(table.status IN ['stopped', 'not_realised'], false)
    AND NOT coalesce(table.status = 'planned' AND type(said) = 'OPERATIONAL', false)
  RETURN {partner: partner, table: table, level: toLower(type(said)), strength: coalesce(said.strength, 1)}
} AS seats
WITH ties, seats,
     [own IN partners WHERE any(other IN partners WHERE other.node IN own.kin AND size(other.levels) > 0)] AS present
MATCH (:Region {id: $region})<-[:IN]-(expectation:Expectation)
WHERE expectation.kind IS NULL
// Of two kinds, each partner of either needs one counterpart; a named partner needs each of the other side.
WITH ties, seats, present, expectation, coalesce(expectation.strength, 1) AS asked,
     expectation.a STARTS WITH 'kind:' AND expectation.b STARTS WITH 'kind:' AS isOfKinds
UNWIND [[expectation.a, expectation.b], [expectation.b, expectation.a]] AS sides
UNWIND present AS own
WITH ties, seats, expectation, asked, isOfKinds, own,
     sides[0] IN [own.node.id, 'kind:' + own.node.kind] AS isAsked,
     [other IN present WHERE sides[1] IN [other.node.id, 'kind:' + other.node.kind] AND other.node <> own.node] AS others
WHERE isAsked AND size(others) > 0
UNWIND CASE WHEN isOfKinds THEN [others] ELSE [other IN others | [other]] END AS counterparts
WITH ties, seats, expectation, asked, isOfKinds, own, counterparts,
     reduce(all = [], other IN counterparts | all + other.kin) AS theirs
WHERE none(other IN counterparts WHERE other.node IN own.kin)
  AND none(tie IN ties WHERE tie.level = expectation.level AND tie.strength >= asked
    AND tie.partner IN own.kin AND tie.other IN theirs)
  AND none(a IN seats WHERE a.level = expectation.level AND a.strength >= asked AND a.partner IN own.kin
    AND any(b IN seats WHERE b.level = a.level AND b.table = a.table AND b.strength >= asked
      AND b.partner <> a.partner AND b.partner IN theirs))
WITH expectation.id AS wish, own.node.id AS partner, CASE WHEN isOfKinds THEN [] ELSE [counterparts[0].node.id] END AS other
WITH DISTINCT COLLECT {
  UNWIND [wish, partner] + other AS each
  RETURN each ORDER BY each
} AS about
RETURN about
ORDER BY about
