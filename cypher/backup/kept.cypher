// What does a region hold beside its records and its log: where things stand on the map, and what was found in it?
MATCH (n:Layout|Ledger)-[:IN]->(:Region {id: $region})
RETURN head(labels(n)) AS label, n {.*} AS properties
ORDER BY n.id
