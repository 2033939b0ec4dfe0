// Waits until every index is filled, at most eight seconds.
CALL db.awaitIndexes(8)
