// Who gave a name to a change of a region?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.count > 0 AND change.by IS NOT NULL
RETURN DISTINCT change.by AS by
ORDER BY by
LIMIT toInteger($most)
