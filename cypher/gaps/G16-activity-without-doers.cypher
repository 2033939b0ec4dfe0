// Which planned, preparing or running activities have no doer, no lead, or one partner only: one row for each that holds.
UNWIND $measures.activities AS a
WITH a WHERE a.status IS NULL OR a.status IN ['planned', 'preparing', 'running']
WITH a,
     [s IN a.own + a.through WHERE s.positive] AS seats,
     [s IN a.own WHERE s.positive] AS own,
     [s IN a.own + a.through WHERE NOT s.positive AND s.level = 'operational' | s.id] AS zeros,
     [m IN a.mentions | m.id] AS named,
     [m IN a.mentions + a.mentionsThrough | m.id] AS anyone,
     [m IN a.mentions + a.mentionsThrough WHERE m.level IS NULL OR m.level = 'operational' | m.id] AS may
WITH a, seats, own, zeros, named, anyone, may,
     reduce(partners = [], s IN seats | CASE WHEN s.partner IN partners THEN partners ELSE partners + s.partner END) AS partners
WITH a, partners, [
       CASE WHEN none(s IN seats WHERE s.level = 'operational') THEN {
         variant: 'doer', severity: 'high', seats: seats, zeros: zeros,
         missing: [{reason: 'mention', ids: may}, {reason: 'level_unspecified', ids: [s IN seats WHERE s.level = 'unspecified' | s.id]}]
       } END,
       CASE WHEN own <> [] AND none(s IN own WHERE coalesce(s.role = 'lead', false)) THEN {
         variant: 'lead', severity: 'high', seats: own, zeros: [],
         missing: [{reason: 'role_unknown', ids: [s IN own WHERE s.role IS NULL | s.id]}, {reason: 'mention', ids: named}]
       } END,
       CASE WHEN size(partners) = 1 THEN {
         variant: 'partner', severity: 'medium', seats: seats, zeros: [], missing: [{reason: 'mention', ids: anyone}]
       } END
     ] AS lacks
UNWIND lacks AS lack
WITH a, partners, lack WHERE lack IS NOT NULL
WITH collect({
       activity: a.id, known: a.status IS NOT NULL, variant: lack.variant, severity: lack.severity,
       partner: CASE WHEN size(partners) = 1 THEN partners[0] END,
       evidence: [a.id] + [s IN lack.seats | s.id] + lack.zeros + [s IN lack.seats WHERE s.by IS NOT NULL | s.by],
       missing: [m IN lack.missing WHERE m.ids <> []]
     }) AS rows
WITH [row IN rows WHERE row.known | row {.*, about: [row.activity], activities: 1}] AS known,
     reduce(ids = [], row IN rows | CASE WHEN row.known OR row.activity IN ids THEN ids ELSE ids + row.activity END) AS open
UNWIND known + CASE WHEN open = [] THEN [] ELSE [{
  about: [$region], variant: 'status', severity: 'medium', partner: null, activities: size(open), evidence: open,
  missing: [{reason: 'status_unknown', ids: open}]
}] END AS row
RETURN 'G16' AS rule,
       row.about AS about,
       row.severity AS severity,
       null AS level,
       {variant: row.variant, partner: row.partner, activities: row.activities} AS facts,
       row.evidence AS evidence,
       row.missing AS missing
