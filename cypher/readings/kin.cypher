// The kin of partners in force: clusters above and members below, at any depth, never sister members (R4).
UNWIND $partners AS id
MATCH (p:Partner {id: id})
WHERE (p)-[:PART_OF]-()
RETURN p.id AS partner,
       COLLECT {
         MATCH (p) (()-[m:PART_OF WHERE (m.since IS NULL OR m.since <= $on) AND (m.until IS NULL OR $on <= m.until)]->
                    (above:Partner WHERE above.id IN $partners))+ (k)
         RETURN DISTINCT k.id AS kin ORDER BY kin
       } +
       COLLECT {
         MATCH (p) (()<-[m:PART_OF WHERE (m.since IS NULL OR m.since <= $on) AND (m.until IS NULL OR $on <= m.until)]-
                    (below:Partner WHERE below.id IN $partners))+ (k)
         RETURN DISTINCT k.id AS kin ORDER BY kin
       } AS kin
