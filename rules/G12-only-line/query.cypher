// Which line alone joins two groups of partners: one row a line, all levels together.
UNWIND $measures.bridges AS b
WITH b, b.smaller >= $settings.G12.partners AS sure, b.ifNamed >= $settings.G12.partners AS named,
     date(b.confirmed) + duration({months: toInteger($settings.G12.months)}) < date($on) AS old
WHERE sure
RETURN 'G12' AS rule,
       b.ends AS about,
       CASE WHEN b.strongest <= $settings.G12.strength OR old THEN 'high' ELSE 'medium' END AS severity,
       null AS level,
       {smaller: b.smaller, who: b.who, strongest: b.strongest, confirmed: b.confirmed} AS facts,
       b.evidence AS evidence,
       CASE WHEN named THEN [] ELSE [{reason: 'mention', ids: b.mentions}] END AS missing
