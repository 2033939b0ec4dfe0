import type { Finding, Scene } from '../../scene/scene.ts'
import { select, openScreen } from '../../store/actions.ts'
import { words } from '../../store/state.ts'

/** Straight to where the missing is recorded: who is meant, the chain, or the record that lacks a value. */
export function WhereLink({ scene, finding }: { scene: Scene; finding: Finding }) {
  const where = whereOf(scene, finding)
  if (where === null) return null
  return (
    <button
      class="link where-link"
      type="button"
      onClick={() => {
        if (where.what === 'chain') openScreen('chain')
        else select(where.select)
      }}
    >
      {words.value.t(`where.${where.what}`)}
    </button>
  )
}

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
