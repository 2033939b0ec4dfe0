// Which later changes of a region touched a record bearing one of these marks, newest first?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.version > $version AND any(mark IN $marks WHERE change.records CONTAINS mark)
RETURN change.id AS id, change.title AS title
ORDER BY change.version DESC
