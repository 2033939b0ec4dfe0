// Which partners in force are part of which, directly or by way of others, as far as that is in force (R1, R4).
MATCH (:Region {id: $region})<-[:IN]-(member:Partner)
WHERE member.id IN $partners
MATCH (member) (()-[part:PART_OF
                    WHERE (part.since IS NULL OR part.since <= $on) AND (part.until IS NULL OR $on <= part.until)]->
                (above:Partner))+ (cluster)
WHERE all(one IN above WHERE one.id IN $partners)
RETURN DISTINCT member.id AS member, cluster.id AS cluster
ORDER BY member, cluster
