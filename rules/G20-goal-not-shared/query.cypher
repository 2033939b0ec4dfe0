// Which goals have no lead at the board table or in policy, and which present, expected partners have no goal: a row a goal and level, or a partner.
UNWIND $measures.goals.all AS g
UNWIND ['administrative', 'policy'] AS level
WITH g, level, [s IN g.own WHERE s.level = level] AS here,
     [s IN g.own WHERE s.level = 'unspecified' AND s.positive AND coalesce(s.role = 'lead', true) | s.id] AS unsaid
WHERE none(s IN here WHERE s.positive AND coalesce(s.role = 'lead', false))
WITH g, level, here, [m IN [
       {reason: 'role_unknown', ids: [s IN here WHERE s.positive AND s.role IS NULL | s.id]},
       {reason: 'level_unspecified', ids: unsaid}
     ] WHERE m.ids <> []] AS missing
WITH g, collect({level: level, missing: missing, ids: [s IN here | s.id]}) AS lacks
UNWIND lacks AS lack
WITH g, lack, CASE WHEN lack.missing = [] AND NOT lack.level IN $silent
       THEN [l IN lacks WHERE l.missing = [] AND NOT l.level IN $silent | l.level] ELSE [lack.level] END AS without
RETURN 'G20' AS rule,
       [g.id] AS about,
       'high' AS severity,
       lack.level AS level,
       {variant: 'goal', levels: without} AS facts,
       [g.id] + lack.ids AS evidence,
       lack.missing AS missing
UNION ALL
UNWIND $partners AS p
WITH p, $measures.goals.without[p.id] AS goals
WHERE $measures.goals.all <> [] AND p.expected AND p.anywhere.kin > 0 AND goals IS NOT NULL
RETURN 'G20' AS rule,
       [p.id] AS about,
       'medium' AS severity,
       null AS level,
       {variant: 'partner', levels: []} AS facts,
       [p.id] + p.administrative.own + p.policy.own + p.operational.own + p.administrative.ownUnsaid + goals.zeros AS evidence,
       [m IN [{reason: 'mention', ids: goals.mentions}, {reason: 'level_unspecified', ids: goals.unsaid}] WHERE m.ids <> []] AS missing
UNION ALL
WITH [p IN $partners WHERE p.expected AND p.anywhere.kin > 0 | p.id] AS counted
WHERE $measures.goals.all = [] AND counted <> []
RETURN 'G20' AS rule,
       [$region] AS about,
       'medium' AS severity,
       null AS level,
       {variant: 'none', levels: []} AS facts,
       [$region] AS evidence,
       [{reason: 'no_goals', ids: []}] AS missing
