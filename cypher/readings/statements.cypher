// What is said of each partner at each level, as far as it is in force and counts: positive, or "asked, and none" (R1-R3, R5).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $partners
MATCH (p)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(other)
WHERE (said.since IS NULL OR said.since <= $on)
  AND (said.until IS NULL OR $on <= said.until)
  AND (NOT other:Partner OR (other.id IN $partners AND NOT other.id IN $kin[p.id]))
WITH p, type(said) AS type, said, other, CASE WHEN other:Activity THEN other.status END AS status
WHERE status IS NULL
   OR NOT (status IN ['stopped', 'not_realised'] OR (status = 'planned' AND type = 'OPERATIONAL'))
WITH p, type, said.id AS id, coalesce(said.strength > 0, true) AS positive, coalesce(status = 'planned', false) AS planned,
     CASE WHEN said.role = 'lead' AND other:Activity THEN other.id END AS led
RETURN p.id AS partner,
       toLower(type) AS level,
       collect(CASE WHEN positive THEN id END) AS positive,
       collect(CASE WHEN NOT positive THEN id END) AS zeros,
       collect(CASE WHEN positive AND planned THEN id END) AS planned,
       collect(CASE WHEN positive THEN led END) AS leads
