// What is said of each partner at each level, as far as it is in force and counts: positive, or "asked, and none" (R1-R3, R5).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.id IN $partners
MATCH (p)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(other)
WHERE (said.since IS NULL OR said.since <= $on)
  AND (said.until IS NULL OR $on <= said.until)
  AND (NOT other:Partner OR (other.id IN $partners AND NOT other.id IN $kin[p.id]))
  AND NOT coalesce(other.status IN ['stopped', 'not_realised'], false)
WITH p, said, other, toLower(type(said)) AS level, coalesce(other.status = 'planned', false) AS planned
WHERE NOT (planned AND level = 'operational')
WITH p, said, other, level, planned, coalesce(said.strength >= 1, true) AS positive
ORDER BY said.id
RETURN p.id AS partner,
       level,
       collect(CASE WHEN positive THEN said.id END) AS positive,
       collect(CASE WHEN NOT positive THEN said.id END) AS zeros,
       collect(CASE WHEN positive AND planned THEN said.id END) AS planned,
       collect(DISTINCT CASE WHEN positive AND said.role = 'lead' AND other:Activity THEN other.id END) AS leads
ORDER BY partner, level
