// Which records of a region hang on these nodes or name them?
MATCH (n:Partner)-[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|PART_OF|COVERS]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:Body)-[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|CARRIES]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:Activity)-[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|CARRIES]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:Goal)<-[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:Stage)<-[t:COVERS]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:Body)<-[:AT]-(m:Mention) WHERE n.id IN $ids
RETURN m.id AS id
UNION
MATCH (n:Activity)<-[:AT]-(m:Mention) WHERE n.id IN $ids
RETURN m.id AS id
UNION
MATCH (n:Stage)<-[:AT]-(a:Activity) WHERE n.id IN $ids
RETURN a.id AS id
UNION
MATCH (n:Goal)<-[:SERVES]-(a:Activity) WHERE n.id IN $ids
RETURN a.id AS id
UNION
MATCH (n:Partner)<-[:WORKS_AT]-(p:Person) WHERE n.id IN $ids
RETURN p.id AS id
UNION
MATCH (n)-[:IN]->(:Region {id: $region})
WHERE n.source IN $ids OR (n:Expectation AND (n.a IN $ids OR n.b IN $ids))
RETURN n.id AS id
UNION
MATCH (:Region {id: $region})<-[:IN]-()-[t]->()
WHERE t.source IN $ids OR any(person IN t.carriedBy WHERE person IN $ids)
RETURN t.id AS id
