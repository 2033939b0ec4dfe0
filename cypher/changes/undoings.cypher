// Which changes of a region put back another one?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.undoes IS NOT NULL
RETURN change.id AS id, change.undoes AS undoes
ORDER BY change.version
