// Which records does a region hold that are nodes, in the order in which they are written?
MATCH (:Region {id: $region})<-[:IN]-(n)
WHERE NOT n:Change AND NOT n:Layout AND NOT n:Ledger AND NOT n:Summary
WITH n,
     CASE
       WHEN n:Source THEN 'source'
       WHEN n:Partner THEN 'partner'
       WHEN n:Person THEN 'person'
       WHEN n:Goal THEN 'goal'
       WHEN n:Stage THEN 'stage'
       WHEN n:Body THEN 'body'
       WHEN n:Activity THEN 'activity'
       WHEN n:Mention THEN 'mention'
       WHEN n:Expectation THEN 'expectation'
       WHEN n:Setting THEN 'setting'
       WHEN n:Decision THEN 'decision'
       ELSE 'action'
     END AS what
RETURN what,
       CASE what
         WHEN 'person' THEN n {.*, worksAt: head([(n)-[:WORKS_AT]->(p:Partner) | p.id])}
         WHEN 'activity' THEN n {.*, stages: [(n)-[:AT]->(s:Stage) | s.id], serves: [(n)-[:SERVES]->(g:Goal) | g.id]}
         WHEN 'mention' THEN n {.*, at: head([(n)-[:AT]->(t:Body|Activity) | t.id])}
         ELSE n {.*}
       END AS record
ORDER BY $place[what], n.order, n.id
LIMIT toInteger($most)
