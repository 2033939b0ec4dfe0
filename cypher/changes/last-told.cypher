// Where does the log of a region last tell of these records, which are gone? Of each such change its records, with the ids it is the last of.
UNWIND $ids AS id
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.records CONTAINS ('{"id":"' + id + '","what":')
WITH id, change ORDER BY change.version DESC
WITH id, head(collect(change)) AS change
WITH change, collect(id) AS ids
RETURN ids, change.records AS records
