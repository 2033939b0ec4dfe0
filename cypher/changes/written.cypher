// What did one change of a region do: each record before and after, as JSON?
MATCH (change:Change {id: $change})
WHERE EXISTS { (change)-[:IN]->(:Region {id: $region}) }
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: $region} AS change, change.records AS records
