// From which step of the chain to the next does nobody of the one work with anybody of the other: one row for both steps, or one for a region where no coverage is recorded.
UNWIND $measures.chain.handovers AS handover
WITH handover, $settings.G09.strength AS enough
WHERE handover.low < enough
WITH handover, enough, [l IN handover.links WHERE l.high >= enough] AS perhaps
WITH handover, handover.unsure + reduce(all = [], l IN perhaps | all + [u IN l.unsure WHERE u.low < enough]) AS unsure
RETURN 'G09' AS rule,
       [handover.from, handover.to] AS about,
       CASE WHEN handover.step >= $settings.G09.highFrom THEN 'high' ELSE 'medium' END AS severity,
       'operational' AS level,
       {
         variant: CASE WHEN unsure <> [] THEN 'unsure' WHEN handover.links = [] THEN 'unrecorded' WHEN handover.high = 0 THEN 'asked' ELSE 'weak' END,
         from: handover.from, to: handover.to, strength: handover.high
       } AS facts,
       handover.ids + reduce(ids = [], l IN handover.links | ids + l.ids) AS evidence,
       unsure AS missing
UNION ALL
WITH $measures.chain AS chain
WHERE NOT chain.covered
RETURN 'G09' AS rule,
       [$region] AS about,
       'medium' AS severity,
       null AS level,
       {variant: 'region', from: null, to: null, strength: 0} AS facts,
       [$region] AS evidence,
       [{reason: 'no_coverage', ids: []}] AS missing
