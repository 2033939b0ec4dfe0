// Which steps of the chain nobody who works on the floor covers, or too few: one row a step, or one for a region where no coverage is recorded.
UNWIND $measures.chain.stages AS stage
WITH stage, $settings.G08.few AS few
WHERE stage.sure <= few
WITH stage, CASE WHEN stage.may <= few THEN [] ELSE stage.unsure END AS missing
RETURN 'G08' AS rule,
       [stage.id] AS about,
       CASE WHEN stage.may = 0 THEN 'high' ELSE 'medium' END AS severity,
       'operational' AS level,
       {
         variant: CASE WHEN stage.may = 0 THEN 'none' WHEN missing <> [] OR stage.sure < stage.may THEN 'unsure' ELSE 'few' END,
         partners: stage.partners, count: stage.sure
       } AS facts,
       stage.ids AS evidence,
       missing
UNION ALL
WITH $measures.chain AS chain
WHERE NOT chain.covered
RETURN 'G08' AS rule,
       [$region] AS about,
       'high' AS severity,
       null AS level,
       {variant: 'unrecorded', partners: [], count: 0} AS facts,
       [$region] AS evidence,
       [{reason: 'no_coverage', ids: []}] AS missing
