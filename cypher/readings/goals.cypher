// The goals of a region, and which partners are involved in each on the day.
MATCH (:Region {id: $region})<-[:IN]-(g:Goal)
WITH g ORDER BY g.id
RETURN g.id AS id,
       COLLECT {
         MATCH (g)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(p:Partner)-[:IN]->(:Region {id: $region})
         WHERE (said.since IS NULL OR said.since <= $on) AND (said.until IS NULL OR $on <= said.until)
           AND (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
         RETURN said {.id, .role, .lastConfirmed, partner: p.id, level: toLower(type(said)), by: null,
                      positive: coalesce(said.strength > 0, true)} AS seat
         ORDER BY seat.id
       } AS own
