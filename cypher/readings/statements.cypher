// What is said of each partner at each level, as far as it is in force and counts, each with what it is said of (R1, R2, R5).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $partners
MATCH (p)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(other)
WHERE (said.since IS NULL OR said.since <= $on)
  AND (said.until IS NULL OR $on <= said.until)
  AND (NOT other:Partner OR (other.id IN $partners AND NOT other.id IN $kin[p.id]))
WITH p, type(said) AS type, said, other, CASE WHEN other:Activity THEN other.status END AS status
WHERE status IS NULL
   OR NOT (status IN ['stopped', 'not_realised'] OR (status = 'planned' AND type = 'OPERATIONAL'))
RETURN p.id AS partner,
       toLower(type) AS level,
       collect([
         said.id,
         other.id,
         CASE WHEN other:Partner THEN 'partner' WHEN other:Body THEN 'body' WHEN other:Activity THEN 'activity' ELSE 'goal' END,
         said.strength,
         said.judgement,
         CASE WHEN said.statedBy = 'partner' AND other:Partner THEN startNode(said).id END,
         said.role,
         status
       ]) AS said
