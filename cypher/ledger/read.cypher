// What was found in a region when its gaps were last reckoned, what closed before that, and which numbers were given?
MATCH (:Region {id: $region})<-[:IN]-(ledger:Ledger)
RETURN ledger.version AS version, ledger.day AS day, ledger.found AS found, ledger.closed AS closed, ledger.numbers AS numbers
