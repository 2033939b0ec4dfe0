// Writes what is found in a region at a version and on a day, what has closed, and the numbers given.
MATCH (ledger:Ledger {id: $ledger})
SET ledger += $account
