// Which changes of a region hold one of these texts in what they did, in their title or by whom they were made?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE any(text IN $texts WHERE change.records CONTAINS text OR change.title CONTAINS text OR change.by CONTAINS text)
RETURN change.id AS id, change.title AS title, change.by AS by, change.records AS records
