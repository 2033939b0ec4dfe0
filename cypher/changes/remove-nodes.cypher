// Takes nodes out, with every line at them.
MATCH (n:$any($nodeLabels)) WHERE n.id IN $ids
DETACH DELETE n
