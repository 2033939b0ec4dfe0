// What is each region called?
MATCH (region:Region)
WHERE region.name IS NOT NULL
RETURN region.id AS id, region.name AS name
ORDER BY id
