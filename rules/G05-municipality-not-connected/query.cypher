// Which municipalities are present at a level neither themselves nor by their kin: one row a municipality and level.
WITH [p IN $partners WHERE p.kind IN ['municipality', 'municipality_centre']] AS municipalities
UNWIND ['administrative', 'policy', 'operational'] AS level
WITH municipalities, level, [p IN municipalities WHERE p[level].kin = 0] AS absent
WITH municipalities, level, absent,
     size([p IN absent WHERE p[level].mentions + p[level].unsaid = []]) AS sure
UNWIND absent AS p
WITH p, level, p[level] AS here, sure, size(municipalities) AS all
WITH p, level, here, [m IN [
       {reason: 'mention', ids: here.mentions},
       {reason: 'level_unspecified', ids: here.unsaid}
     ] WHERE m.ids <> []] AS missing, sure, all
WITH p, level, here, missing, toFloat(CASE WHEN missing = [] THEN sure ELSE sure + 1 END) / all AS share
RETURN 'G05' AS rule,
       [p.id, 'level:' + level] AS about,
       CASE WHEN share > $settings.G05.share THEN 'high' ELSE 'medium' END AS severity,
       level,
       {} AS facts,
       [p.id] + here.zeros AS evidence,
       missing
