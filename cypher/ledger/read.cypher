// What was found in a region when its gaps were last reckoned, and what closed before that?
MATCH (:Region {id: $region})<-[:IN]-(ledger:Ledger)
RETURN ledger.version AS version, ledger.day AS day, ledger.found AS found, ledger.closed AS closed
