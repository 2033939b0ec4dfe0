// Takes a region for this transaction by writing what never changes: changes of it come one after the other. Is it there?
MATCH (region:Region {id: $region})
SET region.id = $region
RETURN region.id AS id
