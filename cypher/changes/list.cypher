// Which changes were written in a region before a version, newest first? With a mark: only those that bear it. What changed nothing is none.
MATCH (change:Change)-[:IN]->(region:Region {id: $region})
WHERE change.count > 0 AND ($before IS NULL OR change.version < $before) AND ($mark IS NULL OR change.records CONTAINS $mark)
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change
ORDER BY change.version DESC
LIMIT toInteger($most)
