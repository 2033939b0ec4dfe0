// Takes lines out.
CALL () {
  MATCH ()-[t:ADMINISTRATIVE]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:POLICY]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:OPERATIONAL]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:UNSPECIFIED]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:PART_OF]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:COVERS]->() WHERE t.id IN $ids
  RETURN t
  UNION ALL
  MATCH ()-[t:CARRIES]->() WHERE t.id IN $ids
  RETURN t
}
DELETE t
