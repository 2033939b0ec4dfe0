// Which regions are there, at which version, and what was kept of each for the list? By its id: thousands of records lie in a region.
MATCH (region:Region)
WHERE region.name IS NOT NULL
OPTIONAL MATCH (summary:Summary {id: toLower(region.id) + $suffix})
RETURN region.id AS id, region.version AS version, summary.text AS text
ORDER BY id
