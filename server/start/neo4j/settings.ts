/**
 * The settings of the local Neo4j (SEC-12): loopback only, Bolt only, nothing read from files or network addresses,
 * no usage report, no procedures but its own. Strict: a word it does not know stops the start.
 * Wrong passwords lock nobody out: ours is 192 random bits, and whoever else is on this machine could shut the map with three tries.
 */
export const settings = (port: number): string => `server.config.strict_validation.enabled=true
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.auth_max_failed_attempts=0
dbms.security.procedures.allowlist=db.*,dbms.*
db.tx_log.preallocate=false
internal.server.bolt.thread_pool_shutdown_wait_time=1s
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
`
