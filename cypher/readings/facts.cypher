// What is recorded under the ids that findings rest on: partners, involvements, ties, mentions and expectations of a region.
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $ids
RETURN p.id AS id, 'partner' AS what, p.source AS source, null AS statement, [p.id] AS partners,
       p {.name, .kind, .since, .until, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->(at)
WHERE said.id IN $ids AND NOT at:Partner
RETURN said.id AS id, 'involvement' AS what, said.source AS source, said.statement AS statement, [p.id] AS partners,
       said {partner: p.id, at: at.id, level: toLower(type(said)), .role, .strength, .since, .until, .lastConfirmed,
             .statedBy, .statedAs, .inferred, .inferredWhy} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->(other:Partner)
WHERE said.id IN $ids
RETURN said.id AS id, 'tie' AS what, said.source AS source, said.statement AS statement, [p.id, other.id] AS partners,
       said {from: p.id, to: other.id, level: toLower(type(said)), .strength, .since, .until, .lastConfirmed,
             .statedBy, .statedAs, .inferred, .inferredWhy} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(at)
WHERE m.id IN $ids
RETURN m.id AS id, 'mention' AS what, m.source AS source, m.statement AS statement, [] AS partners,
       m {.words, .kinds, .level, at: at.id, .inferred} AS facts
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(e:Expectation)
WHERE e.id IN $ids
RETURN e.id AS id, 'expectation' AS what, e.source AS source, null AS statement, [] AS partners,
       e {.kind, .origin} AS facts
