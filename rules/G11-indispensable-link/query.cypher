// Without which partner or table others are cut off from each other, at all levels together or on the floor: one row for each of the two.
UNWIND $measures.joints AS l
WITH l, CASE WHEN l.kind IS NULL THEN $settings.G11.parts ELSE 1 END AS least,
     coalesce(l.kind IN $settings.G11.eased, false) AS eased
WITH l, eased, l.second >= least AS sure, l.ifNamed >= least AS named, l.ifUnsaid >= least AS unsaid, l.ifBoth >= least AS both
WHERE sure OR unsaid
RETURN 'G11' AS rule,
       [l.id] AS about,
       CASE WHEN l.kinds <> [] AND NOT eased THEN 'high' WHEN l.kinds = [] AND eased THEN 'low' ELSE 'medium' END AS severity,
       l.level AS level,
       {variant: CASE WHEN l.level IS NULL
          THEN CASE WHEN l.tied THEN 'apart' WHEN l.cut = 1 THEN 'one' ELSE 'some' END
          ELSE CASE WHEN l.tied THEN 'floor-apart' WHEN l.cut = 1 THEN 'floor-one' ELSE 'floor' END END,
        cut: l.cut, groups: l.parts, who: l.who, kinds: l.kinds} AS facts,
       l.evidence AS evidence,
       [m IN [
         {reason: 'mention', ids: l.mentions, open: (sure AND NOT named) OR (unsaid AND NOT both)},
         {reason: 'level_unspecified', ids: l.unsaid, open: sure <> unsaid OR named <> both}
       ] WHERE m.open | m {.reason, .ids}] AS missing
