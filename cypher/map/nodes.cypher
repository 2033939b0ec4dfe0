// Which records does a region hold that are nodes, in the order in which they are written?
MATCH (:Region {id: $region})<-[:IN]-(n:$any($nodeLabels))
WITH n, head([label IN labels(n) WHERE $place[label] IS NOT NULL]) AS label
ORDER BY $place[label], n.order, n.id
LIMIT toInteger($most)
RETURN labels(n) AS labels, n {.*} AS record, [(n)-[t:$any($linkTypes)]->(to) | [type(t), to.id]] AS links
