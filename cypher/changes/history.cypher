// Which changes were written in a region between two versions and two moments, by whom, of which records and in which words, newest first? What changed nothing is none. Their records are told where they are asked for.
MATCH (change:Change)-[:IN]->(region:Region {id: $region})
WHERE change.count > 0
  AND ($before IS NULL OR change.version < $before) AND ($after IS NULL OR change.version > $after)
  AND ($from IS NULL OR change.at >= $from) AND ($to IS NULL OR change.at < $to)
  AND ($by IS NULL OR coalesce(change.by, '') = $by)
  AND ($undos OR change.undoes IS NULL)
  AND all(mark IN $marks WHERE change.records CONTAINS mark)
  AND ($words IS NULL OR toLower(change.title) CONTAINS $words OR toLower(change.records) CONTAINS $words)
RETURN change {.id, .version, .at, .by, .title, .count, .undoes, region: region.id} AS change, CASE WHEN $details THEN change.records END AS records
ORDER BY change.version DESC
LIMIT toInteger($most)
