// Which regions are there, at which version, and what was kept of each for the list?
MATCH (region:Region)
WHERE region.name IS NOT NULL
OPTIONAL MATCH (region)<-[:IN]-(summary:Summary)
RETURN region.id AS id, region.version AS version, summary.text AS text
ORDER BY id
