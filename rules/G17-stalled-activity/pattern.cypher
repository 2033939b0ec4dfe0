// Which activities are delayed or slimmed down for more than three months, or running without news for more than six?
MATCH (:Region {id: $region})<-[:IN]-(activity:Activity)
WHERE activity.status IN ['delayed', 'slimmed', 'running']
// News: when its status was last said, when it was last heard of, when anybody last confirmed to take part.
WITH activity, COLLECT {
  MATCH (activity)<-[said:ADMINISTRATIVE|POLICY|OPERATIONAL|UNSPECIFIED]-(partner:Partner)
  WHERE all(each IN [said, partner] WHERE coalesce(each.since, $on) <= $on <= coalesce(each.until, $on))
  RETURN said.lastConfirmed
} + [activity.statusSince, activity.lastNews] AS news
UNWIND news AS day
WITH activity, max(day) AS lastNews
WITH activity,
     CASE activity.status WHEN 'running' THEN lastNews ELSE activity.statusSince END AS since,
     CASE activity.status WHEN 'running' THEN 6 ELSE 3 END AS months
WHERE date(since) + duration({months: months}) < date($on)
RETURN [activity.id] AS about
ORDER BY about
