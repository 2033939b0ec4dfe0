// Keeps what a moment froze, in place of what another of the same id froze.
MATCH (region:Region {id: $region})
MERGE (frozen:Frozen {id: $frozen.id})
MERGE (frozen)-[:IN]->(region)
SET frozen = $frozen
