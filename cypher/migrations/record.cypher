// Records migrations that were applied; another instance may have done so a moment before.
UNWIND $rows AS row
MERGE (migration:Migration {id: row.id})
ON CREATE SET migration.checksum = row.checksum, migration.at = $at
