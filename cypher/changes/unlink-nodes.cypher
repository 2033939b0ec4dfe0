// Takes out what leads from these records to others they name.
MATCH (n:$($label))-[old:$any($types)]->() WHERE n.id IN $ids
DELETE old
