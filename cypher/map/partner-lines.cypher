// What is said of one partner: what it takes part in, works with, is part of and covers?
MATCH (p:Partner {id: $partner})-[t:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|PART_OF|COVERS]-()
WITH t, type(t) AS type, startNode(t) AS a, endNode(t) AS b
ORDER BY t.id
LIMIT toInteger($most)
RETURN CASE
         WHEN type = 'PART_OF' THEN 'membership'
         WHEN type = 'COVERS' THEN 'coverage'
         WHEN b:Partner THEN 'tie'
         ELSE 'involvement'
       END AS what,
       CASE type
         WHEN 'PART_OF' THEN t {.*, member: a.id, cluster: b.id}
         WHEN 'COVERS' THEN t {.*, partner: a.id, stage: b.id}
         ELSE t {.*, level: toLower(type), from: a.id, to: b.id, partner: a.id, at: b.id}
       END AS record
