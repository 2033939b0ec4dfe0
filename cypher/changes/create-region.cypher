// Takes a region for this transaction, and makes it when it is not there yet.
MERGE (region:Region {id: $region})
SET region.version = coalesce(region.version, 0)
RETURN region.id AS id
