// Which pairs work closely together at one of the two levels and hardly at the other, by their direct ties: one row a pair and weak level.
UNWIND $measures.pairs AS pair
UNWIND [['administrative', 'operational'], ['operational', 'administrative']] AS way
WITH pair, {strong: $settings.G03.strong, weak: $settings.G03.weak, high: $settings.G03.high} AS bound, way[0] AS strongLevel, way[1] AS weakLevel,
     pair.levels[way[0]] AS atStrong, pair.levels[way[1]] AS atWeak, pair.levels.unspecified AS unsaid
WITH pair, bound, strongLevel, weakLevel, atStrong, atWeak, unsaid, atWeak IS NULL AND NOT weakLevel IN pair.shares AS unrecorded
WITH pair, bound, strongLevel, weakLevel, atStrong, atWeak, unsaid, unrecorded,
     coalesce(atStrong, unsaid) AS strong,
     CASE WHEN unrecorded THEN {low: 0, high: 0, known: false, ids: []} ELSE coalesce(atWeak, unsaid) END AS weak
WHERE (atStrong IS NOT NULL OR atWeak IS NOT NULL)
  AND strong.high >= bound.strong
  AND weak.low <= bound.weak
  AND (strong.known OR weak.known)
  AND NOT (unrecorded AND atStrong IS NULL)
WITH pair, bound, strongLevel, weakLevel, atStrong, atWeak, unsaid, unrecorded, strong, weak,
     CASE WHEN strong.low < bound.strong THEN bound.strong ELSE strong.low END
     - CASE WHEN unrecorded OR weak.high > bound.weak THEN bound.weak ELSE weak.high END AS difference
RETURN 'G03' AS rule,
       [pair.a, pair.b, 'level:' + weakLevel] AS about,
       CASE WHEN difference >= bound.high THEN 'high' ELSE 'medium' END AS severity,
       weakLevel AS level,
       {
         variant: CASE WHEN unrecorded THEN 'unrecorded' WHEN weak.high = 0 THEN 'asked' ELSE 'weak' END,
         strongLevel: strongLevel, strength: CASE WHEN strong.known THEN strong.low END,
         weakLevel: weakLevel, least: CASE WHEN weak.known THEN weak.high END
       } AS facts,
       strong.ids + weak.ids AS evidence,
       [m IN [
         {reason: 'nothing_recorded', ids: CASE WHEN unrecorded THEN strong.ids ELSE [] END},
         {
           reason: 'level_unspecified',
           ids: CASE WHEN unsaid IS NULL THEN []
                     WHEN unsaid.known OR atStrong IS NULL OR (atWeak IS NULL AND NOT unrecorded) THEN unsaid.ids ELSE [] END
         },
         {
           reason: 'strength_unknown',
           ids: CASE WHEN strong.known THEN [] ELSE strong.ids END + CASE WHEN weak.known THEN [] ELSE weak.ids END
         },
         {
           reason: 'values_differ',
           ids: CASE WHEN strong.known AND strong.low < bound.strong THEN strong.ids ELSE [] END
                + CASE WHEN weak.known AND weak.high > bound.weak THEN weak.ids ELSE [] END
         }
       ] WHERE m.ids <> []] AS missing
