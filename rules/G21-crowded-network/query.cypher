// Which two bodies of one level share nearly all their partners, and who sits in very many bodies: one row for two bodies, or a partner.
UNWIND $measures.crowds.overlaps AS overlap
WITH overlap, $settings.G21.share AS least
WHERE overlap.share >= least AND overlap.least >= $settings.G21.partners
RETURN 'G21' AS rule,
       [overlap.a, overlap.b] AS about,
       'medium' AS severity,
       null AS level,
       {variant: 'overlap', share: overlap.share, count: overlap.shared} AS facts,
       overlap.ids AS evidence,
       [m IN [
         {reason: 'level_unspecified', ids: CASE WHEN overlap.level IS NULL THEN [overlap.a, overlap.b] ELSE [] END},
         {reason: 'mention', ids: CASE WHEN overlap.joined < least THEN overlap.mentions ELSE [] END}
       ] WHERE m.ids <> []] AS missing
UNION ALL
UNWIND $measures.crowds.sitting AS sitting
WITH sitting
WHERE sitting.bodies > $settings.G21.bodies
RETURN 'G21' AS rule,
       [sitting.partner] AS about,
       'medium' AS severity,
       null AS level,
       {variant: 'sitting', share: null, count: sitting.bodies} AS facts,
       sitting.ids AS evidence,
       [] AS missing
