// Which expected kinds have no partner with a positive statement, itself or by its kin: one row a kind.
UNWIND $expected AS expectation
WITH expectation, [p IN $partners WHERE p.kind = expectation.kind] AS those
WHERE all(p IN those WHERE p.anywhere.kin = 0)
WITH expectation, those,
     reduce(ids = [m IN $mentions WHERE expectation.kind IN m.kinds | m.id],
       p IN those | ids + [id IN p.anywhere.mentions WHERE NOT id IN ids]) AS mentions
RETURN 'G04' AS rule,
       ['kind:' + expectation.kind] AS about,
       CASE WHEN expectation.statutory THEN 'high' ELSE 'medium' END AS severity,
       null AS level,
       {} AS facts,
       reduce(ids = expectation.ids, p IN those | ids + [id IN p.anywhere.zeros WHERE NOT id IN ids]) AS evidence,
       [m IN [{reason: 'mention', ids: mentions}] WHERE m.ids <> []] AS missing
