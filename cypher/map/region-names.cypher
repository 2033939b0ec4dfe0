// What is each region called?
MATCH (region:Region)
RETURN region.id AS id, region.name AS name
ORDER BY id
