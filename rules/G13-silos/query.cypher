// Which two sectors hardly meet on the floor: one row a pair of sectors.
UNWIND $measures.silos AS s
WITH s, [key IN ['sure', 'named', 'unsaid', 'both']
         WHERE s[key].partners >= $settings.G13.partners AND s[key].tables >= $settings.G13.tables
           AND s[key].share < $settings.G13.share AND s[key].ties = 0] AS holds
WITH s, 'sure' IN holds AS sure, 'named' IN holds AS named, 'unsaid' IN holds AS unsaid, 'both' IN holds AS both
WHERE sure OR unsaid
WITH s, sure, named, unsaid, both, CASE WHEN sure THEN s.sure ELSE s.unsaid END AS seen
RETURN 'G13' AS rule,
       [sector IN s.sectors | 'sector:' + sector] AS about,
       CASE WHEN 'education' IN s.sectors AND ('employers' IN s.sectors OR 'public' IN s.sectors) THEN 'high' ELSE 'medium' END AS severity,
       'operational' AS level,
       {of: seen.tables, shared: seen.shared, a: 'sector:' + s.sectors[0], b: 'sector:' + s.sectors[1]} AS facts,
       s.evidence AS evidence,
       [m IN [
         {reason: 'mention', ids: s.mentions, open: (sure AND NOT named) OR (unsaid AND NOT both)},
         {reason: 'level_unspecified', ids: s.unlevelled, open: sure <> unsaid OR named <> both}
       ] WHERE m.open | m {.reason, .ids}] AS missing
