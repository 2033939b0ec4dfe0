// Takes the region for this transaction by counting it one up: which version will this change make?
MATCH (region:Region {id: $region})
SET region.version = region.version + 1
RETURN region.version AS version, region {.*} AS record
