// Through which partner most others are connected, and not otherwise: one row a partner. Its persons weigh as G10 finds them.
UNWIND $measures.hubs AS h
WITH h, [x IN $measures.carriers WHERE x.worksThere AND x.partner = h.id
  AND ((x.cut >= $settings.G10.partners AND x.rise >= $settings.G10.rise
        AND x.ifNamed.cut >= $settings.G10.partners AND x.ifNamed.rise >= $settings.G10.rise)
    OR (x.own >= $settings.G10.lines AND x.ofPartner >= $settings.G10.ofPartner AND x.ifNamed.ofPartner >= $settings.G10.ofPartner)
    OR (x.lines >= $settings.G10.lines AND x.ofRegion >= $settings.G10.ofRegion AND x.ifNamed.ofRegion >= $settings.G10.ofRegion))
] AS persons
WHERE h.share > $settings.G14.share AND h.acting >= $settings.G14.acting
RETURN 'G14' AS rule,
       [h.id] AS about,
       CASE WHEN persons = [] THEN 'medium' ELSE 'high' END AS severity,
       null AS level,
       {part: h.share, through: h.through, connected: h.connected} AS facts,
       reduce(ids = h.evidence, x IN persons | ids + x.evidence) AS evidence,
       CASE WHEN h.ifNamed > $settings.G14.share THEN [] ELSE [{reason: 'mention', ids: h.mentions}] END AS missing
