// What bears a name like this, in one region or in all, and where is it?
CALL db.index.fulltext.queryNodes('names', $query, {limit: toInteger($most)}) YIELD node, score
OPTIONAL MATCH (node)-[:IN]->(within:Region)
WITH node, score, CASE WHEN node:Region THEN node ELSE within END AS region
WHERE region.name IS NOT NULL AND ($region IS NULL OR region.id = $region)
RETURN node.id AS id,
       CASE
         WHEN node:Region THEN 'region'
         WHEN node:Partner THEN 'partner'
         WHEN node:Body THEN 'body'
         WHEN node:Activity THEN 'activity'
         ELSE 'goal'
       END AS what,
       CASE WHEN node:Partner THEN node.kind END AS kind,
       split(split(node.searchText, '\f')[0], '\n') AS names,
       region {.id, .name} AS region,
       score
ORDER BY score DESC, id
