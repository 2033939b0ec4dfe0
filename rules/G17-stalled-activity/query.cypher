// Which activities stand still: delayed or slimmed for long, or running without news: one row an activity, those without status together.
UNWIND $measures.activities AS a
WITH a WHERE a.status IS NULL OR a.status IN ['delayed', 'slimmed', 'running']
WITH a, CASE
       WHEN a.status <> 'running' THEN a.statusSince
       ELSE reduce(latest = null, day IN [a.statusSince, a.lastNews] + [s IN a.own | s.lastConfirmed] |
         CASE WHEN day IS NULL OR day <= latest THEN latest ELSE day END)
     END AS since,
     CASE WHEN a.status = 'running' THEN $settings.G17.silent ELSE $settings.G17.delayed END AS months
WHERE a.status IS NULL OR since IS NULL OR date(since) + duration({months: months}) < date($on)
WITH collect({
       activity: a.id, status: a.status, since: since, months: months,
       severity: CASE WHEN date(since) + duration({months: $settings.G17.high}) < date($on) THEN 'high' ELSE 'medium' END,
       evidence: [a.id] + [s IN a.own WHERE a.status = 'running' | s.id],
       missing: CASE WHEN since IS NULL THEN [{reason: 'date_unknown', ids: [a.id]}] ELSE [] END
     }) AS rows
WITH [row IN rows WHERE row.status IS NOT NULL | row {.*, about: [row.activity], activities: 1}] AS known,
     [row IN rows WHERE row.status IS NULL | row.activity] AS open
UNWIND known + CASE WHEN open = [] THEN [] ELSE [{
  about: [$region], status: 'unknown', severity: 'medium', activities: size(open), evidence: open,
  missing: [{reason: 'status_unknown', ids: open}]
}] END AS row
RETURN 'G17' AS rule,
       row.about AS about,
       row.severity AS severity,
       null AS level,
       {variant: row.status, since: row.since, months: row.months, activities: row.activities} AS facts,
       row.evidence AS evidence,
       row.missing AS missing
