// Takes out all that a region holds, its log too; the region itself stays.
MATCH (n)-[:IN]->(:Region {id: $region})
DETACH DELETE n
