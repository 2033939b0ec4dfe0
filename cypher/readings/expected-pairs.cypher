// Who is counted on to work together in a region: two partners or kinds, at a level, with at least a strength.
MATCH (:Region {id: $region})<-[:IN]-(expected:Expectation)
WHERE expected.kind IS NULL
RETURN expected.id AS id,
       [expected.a, expected.b] AS sides,
       expected.level AS level,
       coalesce(expected.strength, 1) AS strength,
       expected.origin AS origin
ORDER BY id
