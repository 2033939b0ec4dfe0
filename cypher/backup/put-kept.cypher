// Writes what a region held beside its records: changes of its log, layouts, its ledger.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
CREATE (n:$($label))-[:IN]->(region)
SET n = row
