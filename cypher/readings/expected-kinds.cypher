// The kinds a region counts on: those of its preset and its own, each with the expectations that say so (R14).
MATCH (region:Region {id: $region})
WITH $preset + COLLECT {
  MATCH (region)<-[:IN]-(own:Expectation)
  WHERE own.kind IS NOT NULL
  RETURN {id: own.id, kind: own.kind} AS own ORDER BY own.id
} AS expectations
UNWIND expectations AS expectation
RETURN expectation.kind AS kind, expectation.kind IN $statutory AS statutory, collect(expectation.id) AS ids
ORDER BY kind
