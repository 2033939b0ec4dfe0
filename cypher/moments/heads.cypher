// What is known of what the moments of a region froze, without opening it?
MATCH (frozen:Frozen)-[:IN]->(:Region {id: $region})
RETURN frozen {.moment, .version, .on, .at, .rules, .partners, .found, .undecidable, .erased} AS frozen
ORDER BY frozen.moment
