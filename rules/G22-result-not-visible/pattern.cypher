// Which activities are done or secured, without a result that others can see?
MATCH (:Region {id: $region})<-[:IN]-(activity:Activity)
WHERE activity.status IN ['done', 'secured'] AND activity.resultVisible = 'no'
RETURN [activity.id] AS about
ORDER BY about
