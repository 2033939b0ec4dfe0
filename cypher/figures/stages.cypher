// The stages of the chain in the region's order, each with the partners in force that cover it on a day (R1).
MATCH (:Region {id: $region})<-[:IN]-(stage:Stage)
RETURN stage.id AS id,
       COLLECT {
         MATCH (stage)<-[covers:COVERS]-(p:Partner)
         WHERE p.id IN $partners
           AND (covers.since IS NULL OR covers.since <= $on)
           AND (covers.until IS NULL OR $on <= covers.until)
         RETURN DISTINCT p.id ORDER BY p.id
       } AS partners
ORDER BY stage.order, id
