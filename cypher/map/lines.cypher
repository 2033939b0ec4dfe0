// Which records does a region hold that are lines of these types?
MATCH (:Region {id: $region})<-[:IN]-(a)-[t:$any($types)]->(b)
WITH a, t, b
ORDER BY t.id
LIMIT toInteger($most)
RETURN type(t) AS type, a.id AS from, b.id AS to, labels(b) AS toLabels, t {.*} AS record
