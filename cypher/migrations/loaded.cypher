// Was the seed loaded whole, ever?
MATCH (migration:Migration {id: 'seed'})
RETURN count(migration) AS count
