// The sources of a region, and whether they have a date.
MATCH (:Region {id: $region})<-[:IN]-(source:Source)
RETURN source.id AS id, source.date IS NOT NULL AS dated
ORDER BY id
