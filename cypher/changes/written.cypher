// What did one change of a region do: each record before and after, as JSON?
MATCH (change:Change {id: $change})-[:IN]->(region:Region {id: $region})
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change, change.records AS records
