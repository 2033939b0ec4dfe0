// What is said in a region, as far as it is in force on the day: by line who, of what, at which level, and what is recorded of it (R1).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->(at)
WHERE (said.since IS NULL OR said.since <= $on) AND (said.until IS NULL OR $on <= said.until)
RETURN said.id AS id,
       p.id AS partner,
       at.id AS at,
       CASE WHEN at:Partner THEN 'partner' WHEN at:Body THEN 'body' WHEN at:Activity THEN 'activity' ELSE 'goal' END AS what,
       CASE WHEN at:Activity THEN at.status END AS status,
       toLower(type(said)) AS level,
       said.strength AS strength,
       said.judgement AS judgement,
       said.role AS role,
       said.since AS since,
       said.until AS until,
       said.lastConfirmed AS lastConfirmed,
       said.statedBy AS statedBy,
       said.source AS source,
       said.statement AS statement,
       said.statedAs AS statedAs,
       said.inferred AS inferred,
       said.inferredWhy AS inferredWhy,
       coalesce(said.carriedBy, []) AS carriedBy
