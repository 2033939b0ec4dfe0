// Which activities end soon or are done with too few of five points arranged: one row an activity.
UNWIND $measures.activities AS a
WITH a WHERE (a.status IS NULL OR NOT a.status IN ['stopped', 'not_realised', 'secured'])
  AND (a.status = 'done' OR date(a.end) <= date($on) + duration({months: $settings.G19.months}))
WITH a,
     [s IN a.own WHERE s.level = 'administrative'] AS table,
     [s IN a.own WHERE s.level = 'unspecified' AND s.positive] AS tableUnsaid,
     [m IN a.mentions WHERE m.level IS NULL OR m.level = 'administrative' | m.id] AS tableNamed,
     [s IN a.own + a.through WHERE s.level = 'operational'] AS floor,
     [s IN a.own + a.through WHERE s.level = 'unspecified' AND s.positive] AS floorUnsaid,
     [m IN a.mentions + a.mentionsThrough WHERE m.level IS NULL OR m.level = 'operational' | m.id] AS floorNamed
WITH a, table, tableUnsaid, tableNamed, floor, floorUnsaid, floorNamed,
     reduce(team = [], s IN floor | CASE WHEN NOT s.positive OR s.partner IN team THEN team ELSE team + s.partner END) AS team
WITH a, table, tableUnsaid, tableNamed, floor, floorUnsaid, floorNamed, team,
     reduce(more = team, s IN floorUnsaid | CASE WHEN s.partner IN more THEN more ELSE more + s.partner END) AS more
WITH a, table, tableUnsaid, tableNamed, floor, floorUnsaid, floorNamed, {
       owner: CASE WHEN a.owner IS NOT NULL THEN true END,
       money: CASE a.structuralMoney WHEN 'yes' THEN true WHEN 'no' THEN false END,
       place: CASE WHEN a.carried <> [] OR a.bodyPlace = 'yes' THEN true WHEN a.bodyPlace = 'no' THEN false END,
       table: CASE WHEN any(s IN table WHERE s.positive) THEN true WHEN tableUnsaid = [] AND tableNamed = [] THEN false END,
       team: CASE WHEN size(team) >= 2 THEN true WHEN size(more) < 2 AND floorNamed = [] THEN false END
     } AS has
WITH a, table, tableUnsaid, tableNamed, floor, floorUnsaid, floorNamed, has,
     size([key IN keys(has) WHERE has[key]]) AS points,
     size([key IN keys(has) WHERE has[key] IS NULL]) AS unknown,
     $settings.G19.needed AS needed
WHERE points < needed
WITH a, table, floor, has, points, unknown, needed,
     [m IN [
       {reason: 'status_unknown', ids: CASE WHEN a.status IS NULL THEN [a.id] ELSE [] END}
     ] + CASE WHEN points + unknown < needed THEN [] ELSE [
       {reason: 'value_unknown', ids: CASE WHEN has.owner IS NULL OR has.money IS NULL OR has.place IS NULL THEN [a.id] ELSE [] END},
       {reason: 'level_unspecified', ids: CASE WHEN has.table IS NULL THEN [s IN tableUnsaid | s.id] ELSE [] END
         + CASE WHEN has.team IS NULL THEN [s IN floorUnsaid | s.id] ELSE [] END},
       {reason: 'mention', ids: CASE WHEN has.table IS NULL THEN tableNamed ELSE [] END
         + CASE WHEN has.team IS NULL THEN floorNamed ELSE [] END}
     ] END WHERE m.ids <> []] AS missing
RETURN 'G19' AS rule,
       [a.id] AS about,
       CASE WHEN points + unknown <= $settings.G19.high THEN 'high' ELSE 'medium' END AS severity,
       null AS level,
       {points: points, unknown: unknown, needed: needed, end: a.end, owner: has.owner, money: has.money, place: has.place,
        table: has.table, team: has.team} AS facts,
       [a.id] + a.carried + [s IN table + floor | s.id] + [s IN floor WHERE s.by IS NOT NULL | s.by] AS evidence,
       missing
