// Which partners are part of which, who covers which step of the chain, and which bodies carry what?
MATCH (:Region {id: $region})<-[:IN]-(a)-[t:PART_OF|COVERS|CARRIES]->(b)
WITH a, t, b, type(t) AS type
ORDER BY t.id
RETURN CASE type WHEN 'PART_OF' THEN 'membership' WHEN 'COVERS' THEN 'coverage' ELSE 'carrying' END AS what,
       CASE type
         WHEN 'PART_OF' THEN t {.*, member: a.id, cluster: b.id}
         WHEN 'COVERS' THEN t {.*, partner: a.id, stage: b.id}
         ELSE t {.*, body: a.id, activity: b.id}
       END AS record
