// What does a region hold frozen, of moments that were removed too?
MATCH (frozen:Frozen)-[:IN]->(:Region {id: $region})
RETURN frozen {.*} AS frozen
