// Takes out what was worked out of a region and kept: it is worked out again, without who was erased.
MATCH (summary:Summary)-[:IN]->(:Region {id: $region})
DETACH DELETE summary
