// Who is named, but not who: the kinds the words may stand for, and the levels at which they may count (R5, R6).
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at)
WHERE NOT coalesce(at.status IN ['stopped', 'not_realised'], false)
WITH m, at, CASE WHEN m.level IS NULL THEN $levels ELSE [m.level] END AS levels, coalesce(at.status = 'planned', false) AS planned
WITH m, at, [level IN levels WHERE NOT (planned AND level = 'operational')] AS levels
WHERE levels <> []
RETURN m.id AS id, at.id AS at, m.kinds AS kinds, m.level AS level, levels
ORDER BY id
