import { randomUUID } from 'node:crypto'
import { ChangePage } from '../../contract/answers/change-log.ts'
import { ChangeSet } from '../../contract/change.ts'

type Sent = { version: number; body: unknown }

/** What is done to a region beside the screen: a change of its own, and all of it back at the end. */
export function regionBeside(origin: () => string, region: string) {
  const address = () => `${origin()}/api/v1/regions/${region}/changes`
  const log = async () => ChangePage.parse(await (await fetch(`${address()}?limit=500`)).json()).changes
  const send = async (path: string, { version, body }: Sent) => {
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'none', 'If-Match': `"${version}"` }
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  }
  const change = async (title: string, changes: unknown[]) => {
    const [last] = await log()
    const body = ChangeSet.parse({ operationId: randomUUID(), title, by: null, changes })
    await send(address(), { version: last?.version ?? 0, body })
  }
  /** Takes back, newest first, what was done after this version and still stands. */
  const takeBack = async (since: number) => {
    for (;;) {
      const all = await log()
      const next = all.find((one) => one.version > since && one.undoes === null && one.undoneBy === null)
      const version = all[0]?.version ?? 0
      if (next === undefined) return
      await send(`${address()}/${next.id}/undo`, { version, body: { operationId: randomUUID(), by: null } })
    }
  }
  const version = async () => (await log())[0]?.version ?? 0
  const graph = async (): Promise<unknown> => (await fetch(`${origin()}/api/v1/regions/${region}/graph`)).json()
  return { change, takeBack, version, graph }
}
