// Takes a region for this transaction, and makes it when it is not there yet.
MERGE (region:Region {id: $region})
ON CREATE SET region.version = 0
SET region.id = $region
RETURN region.id AS id
