// Writes what is found in a region at a version and on a day, and what has closed.
MATCH (ledger:Ledger {id: $ledger})
SET ledger += $account
