// What did a moment of a region freeze? Nothing is said of one that was removed.
MATCH (frozen:Frozen {id: $frozen})
WHERE EXISTS { (:Moment {id: $moment})-[:IN]->(:Region {id: $region}) }
RETURN frozen {.*} AS frozen
