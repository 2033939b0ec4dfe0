// Which municipalities does a region have on a day, and which of them is its centre?
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE p.kind IN $kinds AND (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.note AS note
ORDER BY name, id
