// The ledger of a region follows a change in which there was nothing to find.
MATCH (ledger:Ledger {id: $ledger})
WHERE ledger.version = $version - 1
SET ledger.version = $version
