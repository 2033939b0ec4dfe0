// Who is expected to work with somebody at a level, and does not, or less closely: one row an expectation and partner, or two partners.
UNWIND $measures.expectedPairs AS expected
RETURN 'G23' AS rule,
       [expected.id, expected.partner] + CASE WHEN expected.other STARTS WITH 'kind:' THEN [] ELSE [expected.other] END AS about,
       CASE expected.origin WHEN 'law' THEN 'high' WHEN 'agreement' THEN 'medium' ELSE 'low' END AS severity,
       expected.level AS level,
       {
         variant: CASE WHEN expected.unsure <> [] THEN 'unsure' WHEN expected.ids = [] THEN 'unrecorded' WHEN expected.high = 0 THEN 'asked' ELSE 'weak' END,
         one: expected.partner, other: expected.other, at: expected.level, strength: expected.strength, most: expected.high
       } AS facts,
       [expected.id] + expected.ids AS evidence,
       expected.unsure AS missing
