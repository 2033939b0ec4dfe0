// Which settings of rules does a region have of its own?
MATCH (:Region {id: $region})<-[:IN]-(setting:Setting)
RETURN setting.rule AS rule, setting.key AS key, setting.value AS value
ORDER BY rule, key
