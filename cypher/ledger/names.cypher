// What are the records of a region called that its gaps are about? A person by role, never by name.
MATCH (:Region {id: $region})<-[:IN]-(n:Partner|Body|Activity|Goal|Stage|Person)
WHERE n.id IN $ids
RETURN n.id AS id, CASE WHEN n:Person THEN n.role ELSE coalesce(n.short, n.name) END AS name
