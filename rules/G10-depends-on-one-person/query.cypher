// Who alone carries lines without which partners are cut off, or a large share of those of a partner or the region: one row a person.
UNWIND $measures.carriers AS x
WITH x, x.ifNamed AS joined,
     x.cut >= $settings.G10.partners AND x.rise >= $settings.G10.rise AS cuts,
     x.own >= $settings.G10.lines AND x.ofPartner >= $settings.G10.ofPartner AS heavy,
     x.lines >= $settings.G10.lines AND x.ofRegion >= $settings.G10.ofRegion AS wide,
     (x.own >= $settings.G10.lines AND x.known.ofPartner >= $settings.G10.ofPartner)
       OR (x.lines >= $settings.G10.lines AND x.known.ofRegion >= $settings.G10.ofRegion) AS perhaps
WITH x, cuts, heavy, wide, perhaps, cuts OR heavy OR wide AS found,
     (joined.cut >= $settings.G10.partners AND joined.rise >= $settings.G10.rise)
       OR (x.own >= $settings.G10.lines AND joined.ofPartner >= $settings.G10.ofPartner)
       OR (x.lines >= $settings.G10.lines AND joined.ofRegion >= $settings.G10.ofRegion) AS named
WHERE found OR perhaps
RETURN 'G10' AS rule,
       [x.id] AS about,
       CASE WHEN x.until IS NULL THEN 'medium' ELSE 'high' END AS severity,
       null AS level,
       {variant: CASE WHEN cuts THEN 'cuts' WHEN heavy THEN 'partner' WHEN wide THEN 'region' ELSE 'unknown' END,
        partner: x.partner, own: x.own, alone: x.lines, partnerShare: x.ofPartner, regionShare: x.ofRegion, cut: x.cut, who: x.who,
        until: x.until} AS facts,
       x.evidence AS evidence,
       CASE WHEN NOT found THEN [{reason: 'carrier_unknown', ids: x.uncarried}]
            WHEN NOT named THEN [{reason: 'mention', ids: CASE WHEN wide THEN [m IN $mentions | m.id] ELSE x.mentions END}]
            ELSE [] END AS missing
