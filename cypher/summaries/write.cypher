// Keeps the summary of a region, unless one of a later version is there already.
MATCH (region:Region {id: $region})
MERGE (summary:Summary {id: $summary})
MERGE (summary)-[:IN]->(region)
WITH summary
WHERE coalesce(summary.version, 0) <= $version
SET summary.version = $version, summary.text = $text
