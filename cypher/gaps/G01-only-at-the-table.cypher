// Who sits at the board table, while nobody of its kin works on the floor: one row a partner.
UNWIND $partners AS p
WITH p, p.administrative AS table, p.operational AS floor
WHERE floor.kin = 0 AND table.own + table.ownUnsaid <> []
WITH p, table, floor,
     floor.unsaid + [id IN table.ownUnsaid WHERE table.own = [] AND NOT id IN floor.unsaid] AS unsaid
RETURN 'G01' AS rule,
       [p.id] AS about,
       CASE WHEN p.expected THEN 'high' ELSE 'medium' END AS severity,
       'operational' AS level,
       {} AS facts,
       table.own + floor.zeros AS evidence,
       [m IN [{reason: 'mention', ids: floor.mentions}, {reason: 'level_unspecified', ids: unsaid}] WHERE m.ids <> []] AS missing
