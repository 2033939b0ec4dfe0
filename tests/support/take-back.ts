import { randomUUID } from 'node:crypto'
import type { Change, ChangePage } from '../../contract/change.ts'

/** Writes to a region as the screen does, and puts a region back as a test found it. */
export function regionOf(origin: string, region: string) {
  const base = `${origin}/api/v1/regions/${region}`
  const send = async (path: string, version: number, body: object) => {
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${version}"`, Origin: origin },
      body: JSON.stringify({ operationId: randomUUID(), by: null, ...body }),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  const log = async () => ((await (await fetch(`${base}/changes?limit=50`)).json()) as ChangePage).changes
  const version = async () => (await log())[0]?.version ?? 0
  return {
    version,
    write: async (title: string, changes: readonly Change[]) => {
      await send('/changes', await version(), { title, changes })
    },
    /** Undoes everything that came after a version, newest first. */
    takeBack: async (to: number) => {
      const all = await log()
      const undone = new Set(all.flatMap(({ undoes, undoneBy, id }) => [undoes, undoneBy === null ? null : id]))
      for (const one of all)
        if (one.version > to && one.undoes === null && !undone.has(one.id))
          await send(`/changes/${one.id}/undo`, await version(), {})
    },
  }
}
