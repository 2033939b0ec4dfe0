// When was each of these records of a kind last written?
MATCH (change:Change)-[:IN]->(:Region {id: $region})
WHERE $kind IN change.kinds AND change.count > 0
UNWIND [mark IN $marks WHERE change.records CONTAINS mark] AS mark
RETURN mark, max(change.at) AS at
