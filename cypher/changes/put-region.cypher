// Writes what is known of a region itself; its version stays.
MATCH (region:Region {id: $region})
SET region += $properties
