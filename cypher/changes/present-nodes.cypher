// Which of these ids are nodes already, and what do they hold and lead to?
MATCH (n:$any($nodeLabels)) WHERE n.id IN $ids
RETURN labels(n) AS labels, n {.*} AS record, [(n)-[t:$any($linkTypes)]->(to) | [type(t), to.id]] AS links
