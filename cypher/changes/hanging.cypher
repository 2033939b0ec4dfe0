// Which records of a region hang on these nodes or name them?
MATCH (n:$any($nodeLabels))-[t:$any($lineTypes)]-() WHERE n.id IN $ids
RETURN t.id AS id
UNION
MATCH (n:$any($nodeLabels))<-[:$any($linkTypes)]-(m) WHERE n.id IN $ids
RETURN m.id AS id
UNION
MATCH (n)-[:IN]->(:Region {id: $region})
WHERE any(field IN $nameFields WHERE n[field] IN $ids) OR any(field IN $nameLists WHERE any(id IN n[field] WHERE id IN $ids))
RETURN n.id AS id
UNION
MATCH (:Region {id: $region})<-[:IN]-()-[t:$any($lineTypes)]->()
WHERE any(field IN $nameFields WHERE t[field] IN $ids) OR any(field IN $nameLists WHERE any(id IN t[field] WHERE id IN $ids))
RETURN t.id AS id
