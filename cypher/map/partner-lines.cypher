// What is said of one partner: what it takes part in, works with, is part of and covers?
MATCH (p:Partner {id: $partner})-[t:$any($lineTypes)]-()
WITH t, startNode(t) AS a, endNode(t) AS b
ORDER BY t.id
LIMIT toInteger($most)
RETURN type(t) AS type, a.id AS from, b.id AS to, labels(b) AS toLabels, t {.*} AS record
