// Which of these ids are nodes already, of what kind, and what do they hold?
MATCH (n:Source) WHERE n.id IN $ids
RETURN 'source' AS what, n {.*} AS record
UNION ALL
MATCH (n:Partner) WHERE n.id IN $ids
RETURN 'partner' AS what, n {.*} AS record
UNION ALL
MATCH (n:Person) WHERE n.id IN $ids
RETURN 'person' AS what, n {.*, worksAt: head([(n)-[:WORKS_AT]->(p:Partner) | p.id])} AS record
UNION ALL
MATCH (n:Goal) WHERE n.id IN $ids
RETURN 'goal' AS what, n {.*} AS record
UNION ALL
MATCH (n:Stage) WHERE n.id IN $ids
RETURN 'stage' AS what, n {.*} AS record
UNION ALL
MATCH (n:Body) WHERE n.id IN $ids
RETURN 'body' AS what, n {.*} AS record
UNION ALL
MATCH (n:Activity) WHERE n.id IN $ids
RETURN 'activity' AS what,
       n {.*, stages: [(n)-[:AT]->(s:Stage) | s.id], serves: [(n)-[:SERVES]->(g:Goal) | g.id]} AS record
UNION ALL
MATCH (n:Mention) WHERE n.id IN $ids
RETURN 'mention' AS what, n {.*, at: head([(n)-[:AT]->(t:Body|Activity) | t.id])} AS record
UNION ALL
MATCH (n:Expectation) WHERE n.id IN $ids
RETURN 'expectation' AS what, n {.*} AS record
UNION ALL
MATCH (n:Setting) WHERE n.id IN $ids
RETURN 'setting' AS what, n {.*} AS record
UNION ALL
MATCH (n:Decision) WHERE n.id IN $ids
RETURN 'decision' AS what, n {.*} AS record
UNION ALL
MATCH (n:Action) WHERE n.id IN $ids
RETURN 'action' AS what, n {.*} AS record
