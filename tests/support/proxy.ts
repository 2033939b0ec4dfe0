import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** COMMIT, as Bolt puts it on the wire: one chunk of two bytes. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export type Proxy = { uri: string; loseNextCommit(): void; lost(): number; close(): Promise<void> }

/** Stands between us and the database, and can lose the answer to a COMMIT that did arrive. */
export async function startProxy(uri: string, at = 0): Promise<Proxy> {
  const { hostname, port } = new URL(uri)
  const open = new Set<Socket>()
  let armed = false
  let lost = 0
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
    }
    client
      .on('close', () => upstream.end())
      .on('data', (data) => {
        upstream.write(data)
        if (!armed || !data.includes(commit)) return
        armed = false
        lost += 1
        client.destroy()
      })
    upstream.on('close', () => client.end()).on('data', (data) => client.writable && client.write(data))
  })
  server.listen(at, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNextCommit: () => (armed = true),
    lost: () => lost,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
