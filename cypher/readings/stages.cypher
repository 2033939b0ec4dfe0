// The steps of the chain in the region's order, each with the partners that cover it, as far as both are in force (R1).
MATCH (:Region {id: $region})<-[:IN]-(stage:Stage)
RETURN stage.id AS id,
       stage.number AS number,
       COLLECT {
         MATCH (stage)<-[covers:COVERS]-(p:Partner)
         WHERE p.id IN $partners
           AND (covers.since IS NULL OR covers.since <= $on)
           AND (covers.until IS NULL OR $on <= covers.until)
         RETURN {id: covers.id, partner: p.id} AS one
         ORDER BY one.id
       } AS covers
ORDER BY stage.order, id
