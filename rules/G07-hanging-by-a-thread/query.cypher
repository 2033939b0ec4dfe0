// Whose contacts all run through one other partner or one table: one row a partner.
UNWIND $measures.threads AS t
WITH t
WHERE t.share < $settings.G07.half
RETURN 'G07' AS rule,
       [t.id] AS about,
       CASE WHEN t.strongest <= $settings.G07.strength THEN 'high' ELSE 'medium' END AS severity,
       null AS level,
       {via: t.via, strongest: t.strongest} AS facts,
       t.evidence AS evidence,
       CASE WHEN coalesce(t.ifNamed < $settings.G07.half, false) THEN [] ELSE [{reason: 'mention', ids: t.mentions}] END AS missing
