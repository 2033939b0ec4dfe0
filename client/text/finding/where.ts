import type { Finding, Scene } from '../../scene/scene.ts'

/** Where what an answer waits for is recorded, and can be filled in. */
export type Where = { what: 'who' | 'record'; select: string } | { what: 'chain' } | null

/** Of the first thing that has such a place: words that name nobody, a partner or activity with a value missing, the chain. */
export function whereOf(scene: Scene, { undecidable }: Finding): Where {
  for (const { reason, ids } of undecidable?.missing ?? []) {
    if (reason === 'no_coverage') return { what: 'chain' }
    const mention = scene.marks.find(({ mentions }) => mentions.some(({ id }) => ids.includes(id)))
    if (reason === 'mention' && mention !== undefined) return { what: 'who', select: mention.id }
    const table = scene.rows.find((row) => row.table !== '' && ids.includes(row.table))
    if (table !== undefined) return { what: 'record', select: table.table }
  }
  return null
}
