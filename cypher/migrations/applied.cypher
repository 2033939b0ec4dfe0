// Which migrations were applied to this database, and what did they say then?
MATCH (migration:Migration)
RETURN migration.id AS id, migration.checksum AS checksum
