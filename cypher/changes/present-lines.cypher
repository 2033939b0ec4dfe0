// Which of these ids are lines already, of what kind, and what do they hold?
MATCH (a)-[t:ADMINISTRATIVE]->(b) WHERE t.id IN $ids
RETURN CASE WHEN b:Partner THEN 'tie' ELSE 'involvement' END AS what,
       t {.*, level: toLower(type(t)), from: a.id, to: b.id, partner: a.id, at: b.id} AS record
UNION ALL
MATCH (a)-[t:POLICY]->(b) WHERE t.id IN $ids
RETURN CASE WHEN b:Partner THEN 'tie' ELSE 'involvement' END AS what,
       t {.*, level: toLower(type(t)), from: a.id, to: b.id, partner: a.id, at: b.id} AS record
UNION ALL
MATCH (a)-[t:OPERATIONAL]->(b) WHERE t.id IN $ids
RETURN CASE WHEN b:Partner THEN 'tie' ELSE 'involvement' END AS what,
       t {.*, level: toLower(type(t)), from: a.id, to: b.id, partner: a.id, at: b.id} AS record
UNION ALL
MATCH (a)-[t:UNSPECIFIED]->(b) WHERE t.id IN $ids
RETURN CASE WHEN b:Partner THEN 'tie' ELSE 'involvement' END AS what,
       t {.*, level: toLower(type(t)), from: a.id, to: b.id, partner: a.id, at: b.id} AS record
UNION ALL
MATCH (a)-[t:PART_OF]->(b) WHERE t.id IN $ids
RETURN 'membership' AS what, t {.*, member: a.id, cluster: b.id} AS record
UNION ALL
MATCH (a)-[t:COVERS]->(b) WHERE t.id IN $ids
RETURN 'coverage' AS what, t {.*, partner: a.id, stage: b.id} AS record
UNION ALL
MATCH (a)-[t:CARRIES]->(b) WHERE t.id IN $ids
RETURN 'carrying' AS what, t {.*, body: a.id, activity: b.id} AS record
