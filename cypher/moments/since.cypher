// What was changed in a region after a version, newest first, apart from changes that touched nothing but these kinds?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.version > $version AND change.count > 0 AND any(kind IN change.kinds WHERE NOT kind IN $without)
RETURN change.records AS records
ORDER BY change.version DESC
