// Appends a change, with what every record was before and after, to the log of its region.
MATCH (region:Region {id: $region})
CREATE (change:Change)-[:IN]->(region)
SET change = $change
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change
