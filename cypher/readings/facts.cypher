// What is recorded under the ids that findings rest on: every kind of record but statements, which are read already.
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $ids
RETURN p.id AS id, 'partner' AS what, p.source AS source, null AS statement, [p.id] AS partners,
       p {.name, .kind, .since, .until, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at)
WHERE m.id IN $ids
RETURN m.id AS id, 'mention' AS what, m.source AS source, m.statement AS statement, [] AS partners,
       m {.words, .kinds, .level, at: at.id, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(e:Expectation)
WHERE e.id IN $ids
RETURN e.id AS id, 'expectation' AS what, e.source AS source, null AS statement, [] AS partners,
       e {.kind, .a, .b, .level, .strength, .origin} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(b:Body)
WHERE b.id IN $ids
RETURN b.id AS id, 'body' AS what, b.source AS source, null AS statement, [] AS partners,
       b {.name, .kind, .level} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(a:Activity)
WHERE a.id IN $ids
RETURN a.id AS id, 'activity' AS what, a.source AS source, null AS statement, [] AS partners,
       a {.name, .status, .statusSince, .start, .end, .resultVisible, .owner, .structuralMoney, .bodyPlace, .lastNews,
          serves: [(a)-[:SERVES]->(g:Goal) | g.id]} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(g:Goal)
WHERE g.id IN $ids
RETURN g.id AS id, 'goal' AS what, g.source AS source, null AS statement, [] AS partners, g {.name, .horizon} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(s:Stage)
WHERE s.id IN $ids
RETURN s.id AS id, 'stage' AS what, null AS source, null AS statement, [] AS partners, s {.name, .order, .number} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(x:Person)
WHERE x.id IN $ids
RETURN x.id AS id, 'person' AS what, x.source AS source, null AS statement, [(x)-[:WORKS_AT]->(p:Partner) | p.id] AS partners,
       x {.role, .temporaryUntil, .lastConfirmed} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[t:PART_OF]->(c:Partner)
WHERE t.id IN $ids
RETURN t.id AS id, 'membership' AS what, t.source AS source, null AS statement, [p.id, c.id] AS partners,
       t {member: p.id, cluster: c.id, .since, .until, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[t:COVERS]->(s:Stage)
WHERE t.id IN $ids
RETURN t.id AS id, 'coverage' AS what, t.source AS source, null AS statement, [p.id] AS partners,
       t {partner: p.id, stage: s.id, .since, .until, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(b:Body)-[t:CARRIES]->(a:Activity)
WHERE t.id IN $ids
RETURN t.id AS id, 'carrying' AS what, t.source AS source, t.statement AS statement, [] AS partners,
       t {body: b.id, activity: a.id, .statedAs, .inferred} AS facts
UNION ALL
MATCH (r:Region {id: $region})
WHERE r.id IN $ids
RETURN r.id AS id, 'region' AS what, null AS source, null AS statement, [] AS partners, r {.name, .form} AS facts
