// Where do things stand in one arrangement of a region? Nothing is said while nobody placed anything.
MATCH (region:Region {id: $region})
OPTIONAL MATCH (layout:Layout {id: $layout})
RETURN layout.positions AS positions
