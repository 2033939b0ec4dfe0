// What was decided of the gaps of a region?
MATCH (:Region {id: $region})<-[:IN]-(decision:Decision)
RETURN 'decision' AS what, decision {.*} AS record
ORDER BY decision.id
