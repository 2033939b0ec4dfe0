// The partners of a region that are in force on a day: both ends included, a date not known is open (R1).
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)
WHERE (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
RETURN p.id AS id, p.kind AS kind
ORDER BY id
