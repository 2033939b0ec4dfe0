// Which registered partners have no positive statement at any level, themselves or by their kin: one row a partner.
UNWIND $partners AS p
WITH p
WHERE p.anywhere.kin = 0
RETURN 'G06' AS rule,
       [p.id] AS about,
       CASE WHEN p.expected THEN 'high' ELSE 'low' END AS severity,
       null AS level,
       {} AS facts,
       [p.id] + p.anywhere.zeros AS evidence,
       [m IN [{reason: 'mention', ids: p.anywhere.mentions}] WHERE m.ids <> []] AS missing
