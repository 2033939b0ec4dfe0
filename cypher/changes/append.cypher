// Appends a change, with what every record was before and after, to the log of its region; the region is then at its version, which is the one before for what changed nothing.
MATCH (region:Region {id: $region})
SET region.version = $change.version
CREATE (change:Change)-[:IN]->(region)
SET change = $change
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change
