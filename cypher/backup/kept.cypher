// What does a region hold beside its records and its log: where things stand on the map, what was found in it, and what moments froze?
MATCH (n:Layout|Ledger|Frozen)-[:IN]->(:Region {id: $region})
RETURN head(labels(n)) AS label, n {.*} AS properties
ORDER BY n.id
