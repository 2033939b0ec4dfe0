// Takes the ledger of a region for this transaction, and makes it when it is not there yet; says what stood in it.
MATCH (region:Region {id: $region})
MERGE (ledger:Ledger {id: $ledger})
MERGE (ledger)-[:IN]->(region)
SET ledger.id = $ledger
WITH ledger
WHERE ledger.version IS NOT NULL
RETURN ledger.version AS version, ledger.day AS day, ledger.found AS found, ledger.closed AS closed, ledger.numbers AS numbers
