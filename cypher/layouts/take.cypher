// Takes the layout of one arrangement for this transaction, and makes it when it is not there yet.
MATCH (region:Region {id: $region})
MERGE (layout:Layout {id: $layout})
MERGE (layout)-[:IN]->(region)
SET layout.at = $at
RETURN layout.id AS id
