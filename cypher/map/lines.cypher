// Which records does a region hold that are lines: who takes part in what, works with whom, is part of, covers or carries what?
MATCH (:Region {id: $region})<-[:IN]-(a)
      -[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|PART_OF|COVERS|CARRIES]->(b)
WITH a, t, b, type(t) AS type
ORDER BY t.id
LIMIT toInteger($most)
RETURN CASE
         WHEN type = 'PART_OF' THEN 'membership'
         WHEN type = 'COVERS' THEN 'coverage'
         WHEN type = 'CARRIES' THEN 'carrying'
         WHEN b:Partner THEN 'tie'
         ELSE 'involvement'
       END AS what,
       CASE type
         WHEN 'PART_OF' THEN t {.*, member: a.id, cluster: b.id}
         WHEN 'COVERS' THEN t {.*, partner: a.id, stage: b.id}
         WHEN 'CARRIES' THEN t {.*, body: a.id, activity: b.id}
         ELSE t {.*, level: toLower(type), from: a.id, to: b.id, partner: a.id, at: b.id}
       END AS record
