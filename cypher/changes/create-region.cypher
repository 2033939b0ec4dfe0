// Makes a region that is not there yet, at its first version.
CREATE (region:Region {id: $region, version: 1})
RETURN region.version AS version
