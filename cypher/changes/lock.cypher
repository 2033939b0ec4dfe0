// Takes a region for this transaction, so that changes of it come one after the other: is it there?
MATCH (region:Region {id: $region})
SET region.version = region.version
RETURN region.id AS id
