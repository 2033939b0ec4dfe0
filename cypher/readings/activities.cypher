// What is recorded of each activity, and who takes part on the day: at it, or in a body that carries it (`by`, the carrying).
MATCH (:Region {id: $region})<-[:IN]-(a:Activity)
WITH a ORDER BY a.id
RETURN a {.id, .status, .statusSince, .end, .lastNews, .owner, .structuralMoney, .bodyPlace, .resultVisible} AS activity,
       COLLECT { MATCH (a)-[:SERVES]->(g:Goal) RETURN g.id AS id ORDER BY id } AS serves,
       COLLECT { MATCH (a)<-[c:CARRIES]-(:Body) RETURN c.id AS id ORDER BY id } AS carried,
       COLLECT {
         MATCH (a)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(p:Partner)-[:IN]->(:Region {id: $region})
         WHERE (said.since IS NULL OR said.since <= $on) AND (said.until IS NULL OR $on <= said.until)
           AND (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
         RETURN said {.id, .role, .lastConfirmed, partner: p.id, level: toLower(type(said)), by: null,
                      positive: coalesce(said.strength > 0, true)} AS seat
         ORDER BY seat.id
       } AS own,
       COLLECT {
         MATCH (a)<-[c:CARRIES]-(:Body)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(p:Partner)-[:IN]->(:Region {id: $region})
         WHERE (said.since IS NULL OR said.since <= $on) AND (said.until IS NULL OR $on <= said.until)
           AND (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
         RETURN said {.id, .role, .lastConfirmed, partner: p.id, level: toLower(type(said)), by: c.id,
                      positive: coalesce(said.strength > 0, true)} AS seat
         ORDER BY seat.id
       } AS through,
       COLLECT { MATCH (a)<-[:AT]-(m:Mention) RETURN m {.id, .level, .kinds} AS mention ORDER BY mention.id } AS mentions,
       COLLECT {
         MATCH (a)<-[:CARRIES]-(:Body)<-[:AT]-(m:Mention)
         RETURN DISTINCT m {.id, .level, .kinds} AS mention ORDER BY mention.id
       } AS mentionsThrough
