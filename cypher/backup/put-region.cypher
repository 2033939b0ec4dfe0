// Makes a region what it was when it was kept, its version too.
MATCH (region:Region {id: $region})
SET region = $properties
