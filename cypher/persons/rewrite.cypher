// Writes changes of a log anew, without a person who was erased.
UNWIND $rows AS row
MATCH (change:Change {id: row.id})
SET change.title = row.title, change.by = row.by, change.records = row.records
