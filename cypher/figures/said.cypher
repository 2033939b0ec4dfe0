// What is said on a day of who takes part in what, and who works with whom: a row a statement, "asked, and none" included (R1, R2).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $partners
MATCH (p)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->(at)
WHERE (said.since IS NULL OR said.since <= $on)
  AND (said.until IS NULL OR $on <= said.until)
  AND (NOT at:Partner OR (at.id IN $partners AND NOT at.id IN $kin[p.id]))
RETURN p.id AS partner,
       at.id AS at,
       CASE
         WHEN at:Partner THEN 'partner'
         WHEN at:Body THEN 'body'
         WHEN at:Activity THEN 'activity'
         ELSE 'goal'
       END AS what,
       CASE WHEN at:Activity THEN at.status END AS status,
       toLower(type(said)) AS level,
       said.strength AS strength,
       said.inferred AS inferred,
       said.statedBy AS statedBy,
       said.carriedBy AS carriedBy,
       said.statement AS statement,
       said.source AS source
ORDER BY said.id
