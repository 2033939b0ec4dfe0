// At which version is a region, and what is known of it?
MATCH (region:Region {id: $region})
RETURN region.version AS version, region {.*} AS record
