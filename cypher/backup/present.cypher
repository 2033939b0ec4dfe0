// Which of these regions are there, at which version, and by which operations was each written?
MATCH (region:Region)
WHERE region.id IN $regions AND region.name IS NOT NULL
RETURN region.id AS id, region.version AS version, COLLECT {
  MATCH (change:Change)-[:IN]->(region)
  RETURN change.operationId
} AS operations
