// Which activities are done or secured without a result that others can see: one row an activity.
UNWIND $measures.activities AS a
WITH a WHERE (a.status IN ['done', 'secured'] AND coalesce(a.resultVisible = 'no', true))
  OR (a.status IS NULL AND a.resultVisible = 'no')
RETURN 'G22' AS rule,
       [a.id] AS about,
       'medium' AS severity,
       null AS level,
       {} AS facts,
       [a.id] AS evidence,
       [m IN [
         {reason: 'status_unknown', ids: CASE WHEN a.status IS NULL THEN [a.id] ELSE [] END},
         {reason: 'value_unknown', ids: CASE WHEN a.resultVisible IS NULL THEN [a.id] ELSE [] END}
       ] WHERE m.ids <> []] AS missing
