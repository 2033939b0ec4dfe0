// Keeps where things stand in one arrangement.
MATCH (layout:Layout {id: $layout})
SET layout.positions = $positions
