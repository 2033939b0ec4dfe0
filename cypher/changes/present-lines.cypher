// Which of these ids are lines already, between what, and what do they hold?
MATCH (a)-[t:$any($lineTypes)]->(b) WHERE t.id IN $ids
RETURN type(t) AS type, a.id AS from, b.id AS to, labels(b) AS toLabels, t {.*} AS record
