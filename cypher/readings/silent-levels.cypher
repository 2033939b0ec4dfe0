// The levels on which nothing at all is said in a region: no statement, no zero, no mention with that level (R7).
UNWIND $levels AS level
WITH level
WHERE none(said IN $statements WHERE said.level = level) AND none(mention IN $mentions WHERE mention.level = level)
RETURN level
