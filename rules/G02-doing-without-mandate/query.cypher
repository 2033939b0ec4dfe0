// Who works on the floor, while nobody of its kin sits at the board table: one row a partner of a kind that needs a mandate.
UNWIND $partners AS p
WITH p, p.administrative AS table, p.operational AS floor
WHERE table.kin = 0 AND floor.own + floor.ownUnsaid <> [] AND NOT p.kind IN $settings.G02.withoutMandate
WITH p, table, floor,
     table.unsaid + [id IN floor.ownUnsaid WHERE floor.own = [] AND NOT id IN table.unsaid] AS unsaid
RETURN 'G02' AS rule,
       [p.id] AS about,
       CASE WHEN p.expected OR p.leads >= $settings.G02.leads THEN 'high' ELSE 'medium' END AS severity,
       'administrative' AS level,
       {} AS facts,
       floor.own + table.zeros AS evidence,
       [m IN [{reason: 'mention', ids: table.mentions}, {reason: 'level_unspecified', ids: unsaid}] WHERE m.ids <> []] AS missing
