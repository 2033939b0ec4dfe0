// What is recorded of each activity that should last, and which bodies carry it.
MATCH (:Region {id: $region})<-[:IN]-(a:Activity)
WHERE NOT coalesce(a.status IN ['stopped', 'not_realised'], false)
RETURN a.id AS id,
       a.status AS status,
       a.owner IS NOT NULL AS owned,
       a.structuralMoney AS structuralMoney,
       a.bodyPlace AS bodyPlace,
       COLLECT { MATCH (a)<-[:CARRIES]-(b:Body) RETURN b.id ORDER BY b.id } AS bodies
ORDER BY id
