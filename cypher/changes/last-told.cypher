// Where does the log of a region last tell of these records, which are gone? `text` is how a diff of the record begins. Of each such change its records, with the ids it is the last of.
UNWIND $gone AS gone
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.records CONTAINS gone.text
WITH gone, change ORDER BY change.version DESC
WITH gone, head(collect(change)) AS change
WITH change, collect(gone.id) AS ids
RETURN ids, change.records AS records
