// Which change was written by this operation before?
MATCH (change:Change {operationId: $operation})-[:IN]->(region:Region)
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change
