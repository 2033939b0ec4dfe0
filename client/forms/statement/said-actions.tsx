import type { RegionGraph } from '../../../contract/graph.ts'
import { today } from '../../i18n/day.ts'
import { isOwnWord, type RecordedStatement } from '../../store/changes/said-changes.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import { writesClosed } from '../../store/session.ts'
import { saidText } from '../../text/record/statement-text.ts'
import '../../style/forms/record.css'
import { lastMoment, toConfirm } from '../../../domain/confirmation/unconfirmed.ts'
import { regionData, regionStateOf } from '../../store/region-data.ts'
import { confirmStatements } from '../confirm/confirm.ts'
import { askUntil, changeSaid, takeOutSaid } from './change-said.ts'

type ActionProps = { word: string; what: string; act: () => unknown }
const SaidAction = ({ word, what, act }: ActionProps) => (
  <button
    class="link"
    type="button"
    {...unavailableWhen(writesClosed.value)}
    onClick={() => {
      void act()
    }}
  >
    {word}
    <span class="unseen"> {what}</span>
  </button>
)

/** Where a moment waits for an answer: it is still so. */
function ConfirmAction({ all, what }: { all: readonly RecordedStatement[]; what: string }) {
  const now = regionData.value
  if (now === null || lastMoment(now.graph) === null || toConfirm(regionStateOf(now), all, today()).length === 0)
    return null
  return <SaidAction word={words.value.t('confirm.button')} what={what} act={() => confirmStatements(all, null)} />
}

/** Under an utterance of the region itself: it can be changed and taken out. `all`: the records it became. */
export function OwnActions({
  graph,
  all,
}: {
  graph: RegionGraph
  all: readonly [RecordedStatement, ...RecordedStatement[]]
}) {
  const { t } = words.value
  const [first, ...others] = all
  if (!isOwnWord(graph, first.source)) return null
  const what = saidText(graph, all, words.value)
  return (
    <p class="small said-actions">
      <ConfirmAction all={all} what={what} />
      {others.length === 0 && (
        <SaidAction
          word={t('change')}
          what={what}
          act={() => {
            changeSaid(first)
          }}
        />
      )}
      <SaidAction word={t('change.remove')} what={what} act={() => takeOutSaid(graph, all)} />
    </p>
  )
}

/** Under what sources say: it stays, but it may hold no longer, or the region may say otherwise. */
export function SourceActions({ graph, said }: { graph: RegionGraph; said: readonly RecordedStatement[] }) {
  const { t } = words.value
  const isOver = ({ until }: RecordedStatement) => until !== null && until < today()
  const all = said.filter((one) => !isOwnWord(graph, one.source) && !isOver(one))
  if (all.length === 0) return null
  const what = saidText(graph, all, words.value)
  return (
    <p class="small said-actions">
      <ConfirmAction all={all} what={what} />
      <SaidAction
        word={t('change.end')}
        what={what}
        act={() => {
          askUntil(all)
        }}
      />
    </p>
  )
}
