// Which lines join partners with each other and with tables, as far as they are in force and count; and where mentions stand (R1-R3, R5, R12).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->(other:Partner|Body|Activity)
WHERE (said.since IS NULL OR said.since <= $on) AND (said.until IS NULL OR $on <= said.until)
WITH p, said, other, type(said) AS type, CASE WHEN other:Activity THEN other.status END AS status
WHERE status IS NULL
   OR NOT (status IN ['stopped', 'not_realised'] OR (status = 'planned' AND type = 'OPERATIONAL'))
RETURN said.id AS id, toLower(type) AS what, p.id AS from, other.id AS to, other:Partner AS tie, said.strength AS strength,
       said.lastConfirmed AS confirmed, coalesce(said.carriedBy, []) AS carriers, coalesce(status = 'planned', false) AS planned
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[part:PART_OF]->(other:Partner)
WHERE (part.since IS NULL OR part.since <= $on) AND (part.until IS NULL OR $on <= part.until)
RETURN part.id AS id, 'member' AS what, p.id AS from, other.id AS to, true AS tie, null AS strength,
       null AS confirmed, [] AS carriers, false AS planned
UNION ALL
MATCH (:Region {id: $region})<-[:IN]-(m:Mention)-[:AT]->(other:Body|Activity)
RETURN m.id AS id, 'mention' AS what, m.id AS from, other.id AS to, false AS tie, null AS strength,
       null AS confirmed, [] AS carriers, false AS planned
