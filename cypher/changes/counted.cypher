// The ids of all changes of a region that `history` would tell, on whatever page.
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE change.count > 0
  AND ($from IS NULL OR change.at >= $from) AND ($to IS NULL OR change.at < $to)
  AND ($by IS NULL OR coalesce(change.by, '') = $by)
  AND ($undos OR change.undoes IS NULL)
  AND all(mark IN $marks WHERE change.records CONTAINS mark)
  AND ($words IS NULL OR toLower(change.title) CONTAINS $words OR toLower(change.records) CONTAINS $words)
RETURN collect(change.id) AS ids
