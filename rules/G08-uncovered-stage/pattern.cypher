// Which steps of the chain does nobody who is in the work cover, or only one partner?
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
  MATCH (partner)-[said:OPERATIONAL]-(at)
  WHERE coalesce(said.since, $on) <= $on <= coalesce(said.until, $on)
    AND coalesce(said.strength, 1) > 0
    AND coalesce(at.since, $on) <= $on <= coalesce(at.until, $on)
    AND NOT at IN kin
    AND NOT coalesce(at.status IN ['stopped', 'not_realised'], false)
    AND NOT coalesce(at.status = 'planned' AND type(said) = 'OPERATIONAL', false)
  RETURN DISTINCT toLower(type(said))
} AS levels
WITH collect({node: partner, kin: kin, levels: levels}) AS partners
// Who is in the work, itself or through its kin.
WITH [own IN partners WHERE any(other IN partners WHERE other.node IN own.kin AND size(other.levels) > 0) | own.node] AS present
// Only of a step of which somebody said that everyone is recorded: who is not recorded may do the others too.
MATCH (:Region {id: $region})<-[:IN]-(stage:Stage)
WHERE stage.completeOn <= $on
WITH stage, COLLECT {
  MATCH (stage)<-[covers:COVERS]-(partner)
  WHERE partner IN present AND coalesce(covers.since, $on) <= $on <= coalesce(covers.until, $on)
  RETURN DISTINCT partner
} AS covering
// A member is not counted beside its cluster.
WITH stage, covering, COLLECT {
  UNWIND covering AS member
  MATCH path = (member)-[:PART_OF*]->(cluster)
  WHERE cluster IN covering AND cluster <> member
    AND all(each IN nodes(path) + relationships(path) WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN DISTINCT member
} AS members
WHERE size(covering) - size(members) <= 1
RETURN [stage.id] AS about
ORDER BY about
