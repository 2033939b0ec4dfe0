// Writes what is known of a region itself; its version stays.
MATCH (region:Region {id: $region})
UNWIND $rows AS row
SET region += row.properties
