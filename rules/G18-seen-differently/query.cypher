// On which ties do the two partners themselves say things that lie apart, in strength or in judgement: one row a pair and level.
UNWIND $measures.views AS view
WITH view, [
       m IN [
         {variant: 'strength', least: $settings.G18.strength, of: view.strength},
         {variant: 'judgement', least: $settings.G18.judgement, of: view.judgement}
       ] WHERE m.of.high >= m.least
     ] AS apart
WHERE apart <> [] OR (view.strength IS NULL AND view.judgement IS NULL)
WITH view, apart, [m IN apart WHERE m.of.low >= m.least] AS sure
WITH view, sure, reduce(most = null, m IN sure + apart | CASE WHEN most IS NULL OR m.of.low > most.of.low THEN m ELSE most END) AS most
RETURN 'G18' AS rule,
       [view.a, view.b, 'level:' + view.level] AS about,
       CASE WHEN most.of.low >= $settings.G18.high THEN 'high' ELSE 'medium' END AS severity,
       CASE WHEN view.level <> 'unspecified' THEN view.level END AS level,
       {
         variant: CASE WHEN 0 IN [most.of.says, most.of.saysOther] THEN 'asked' ELSE coalesce(most.variant, 'unsaid') END,
         one: view.a, says: most.of.says, other: view.b, saysOther: most.of.saysOther
       } AS facts,
       view.ids AS evidence,
       CASE WHEN sure <> [] AND view.level <> 'unspecified' THEN []
            WHEN view.level = 'unspecified' THEN [{reason: 'level_unspecified', ids: view.ids}]
            WHEN most IS NULL THEN [{reason: 'value_unknown', ids: view.ids}]
            WHEN view.unsaid <> [] THEN [{reason: 'level_unspecified', ids: view.unsaid}]
            ELSE [{reason: 'values_differ', ids: view.ids}] END AS missing
