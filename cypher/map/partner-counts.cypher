// How much is said of one partner, and how often is somebody named in its region who may be a partner of this kind?
MATCH (p:Partner {id: $partner})
RETURN COUNT { (p)-[:$any($lineTypes)]-() } AS lines,
       COUNT { (:Region {id: $region})<-[:IN]-(m:Mention) WHERE $kind IN m.kinds } AS mentions
