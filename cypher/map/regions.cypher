// What is known of each region on a day: its partners by kind, what sources say at which level, and who is named, but not who?
MATCH (region:Region)
WHERE region.name IS NOT NULL AND ($region IS NULL OR region.id = $region)
RETURN region {.id, .name, .form, .preset} AS region,
       region.version AS version,
       COUNT { (region)<-[:IN]-(:Source) } AS sources,
       COLLECT {
         MATCH (region)<-[:IN]-(p:Partner)
         WHERE (p.since IS NULL OR p.since <= $on) AND (p.until IS NULL OR $on <= p.until)
         WITH p.kind AS kind, EXISTS { (p)-[:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-() } AS spokenOf, count(p) AS count
         RETURN {kind: kind, spokenOf: spokenOf, count: count} AS partners
         ORDER BY kind, spokenOf
       } AS partners,
       COLLECT {
         MATCH (region)<-[:IN]-(m:Mention)
         UNWIND m.kinds AS kind
         RETURN DISTINCT kind
         ORDER BY kind
       } AS mentioned,
       COLLECT {
         MATCH (region)<-[:IN]-(:Partner)-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]->()
         RETURN DISTINCT {id: said.statement, level: toLower(type(said))} AS statement
         UNION
         MATCH (region)<-[:IN]-(m:Mention)
         RETURN DISTINCT {id: m.statement, level: m.level} AS statement
         UNION
         MATCH (region)<-[:IN]-(:Body)-[carries:CARRIES]->()
         RETURN DISTINCT {id: coalesce(carries.statement, carries.id), level: null} AS statement
         UNION
         MATCH (region)<-[:IN]-(a:Activity)
         WHERE a.source IS NOT NULL
           AND (a.statusStatedAs IS NOT NULL
             OR NOT EXISTS { (a)<-[:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED|CARRIES|AT]-() })
         RETURN DISTINCT {id: a.id, level: null} AS statement
       } AS statements
ORDER BY region.id
