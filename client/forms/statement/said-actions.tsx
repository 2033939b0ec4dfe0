import { words } from '../../store/language.ts'
import { isOwnWord, type Said } from '../../store/changes/said-changes.ts'
import { readOnly } from '../../store/session.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { saidText } from '../../text/said.ts'
import '../../style/forms/record.css'
import { askUntil, changeSaid, sayOurselves, takeOutSaid } from './change-said.ts'

/**
 * What can be done with one utterance where it is read; `all`: the records it became. The region's own word is changed or
 * taken out; that of a source stays, but may hold no longer, or be told otherwise by the region.
 */
export function SaidActions({ graph, all }: { graph: RegionGraph; all: readonly [Said, ...Said[]] }) {
  const { t } = words.value
  const [first] = all
  const isOwn = all.every(({ source }) => isOwnWord(graph, source))
  const what = saidText(graph, all, words.value)
  const action = (key: 'change' | 'change.remove' | 'change.end' | 'change.own', act: () => unknown) => (
    <button
      class="link"
      type="button"
      disabled={readOnly.value}
      onClick={() => {
        void act()
      }}
    >
      {t(key)}
      <span class="unseen"> {what}</span>
    </button>
  )
  return (
    <span class="said-actions">
      {isOwn ? (
        <>
          {all.length === 1 &&
            action('change', () => {
              changeSaid(graph, first)
            })}
          {action('change.remove', () => takeOutSaid(graph, all))}
        </>
      ) : (
        <>
          {action('change.end', () => {
            askUntil(all)
          })}
          {all.length === 1 &&
            action('change.own', () => {
              sayOurselves(graph, first)
            })}
        </>
      )}
    </span>
  )
}
