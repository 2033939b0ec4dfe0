// Which partner of a region is this?
MATCH (p:Partner {id: $partner})
WHERE EXISTS { (p)-[:IN]->(:Region {id: $region}) }
RETURN 'partner' AS what, p {.*} AS record
