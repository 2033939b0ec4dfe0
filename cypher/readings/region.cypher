// Which region this is: the preset it is held against, and its version.
MATCH (region:Region {id: $region})
RETURN region.version AS version, region.preset AS preset
