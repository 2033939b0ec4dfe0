// Takes nodes out, with every line at them.
CALL () {
  MATCH (n:Source) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Partner) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Person) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Goal) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Stage) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Body) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Activity) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Mention) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Expectation) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Setting) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Decision) WHERE n.id IN $ids
  RETURN n
  UNION ALL
  MATCH (n:Action) WHERE n.id IN $ids
  RETURN n
}
DETACH DELETE n
