// At which version are these regions? One that is not there is left out.
MATCH (region:Region)
WHERE region.id IN $regions AND region.name IS NOT NULL
RETURN region.id AS id, region.version AS version
