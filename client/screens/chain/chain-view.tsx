import { computed } from '@preact/signals'
import { Icon } from '../../parts/icon.tsx'
import { chainHeadline } from '../../picture/chain/headline.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { applyWanted } from '../../store/changes/cover-changes.ts'
import { applyEveryone } from '../../store/changes/everyone-changes.ts'
import { displayedData, scene } from '../../store/current-view.ts'
import { coverDraft, setStagesEditing, stagesEditing, startCoverDraft } from '../../store/drafts/cover-draft.ts'
import { words } from '../../store/language.ts'
import { makeChainView } from '../../store/make-view.ts'
import { route } from '../../store/route.ts'
import { narrow } from '../../store/screen.ts'
import { writesClosed } from '../../store/session.ts'
import type { ScreenHead, ScreenModule, ScreenProps } from '../screen.ts'
import { ChainPhone } from './chain-phone.tsx'
import { ChainTable } from './chain-table.tsx'
import { EditBar } from './edit/edit-bar.tsx'
import { NoStages } from './edit/no-stages.tsx'
import { StageEditor } from './edit/stage-editor.tsx'
import { ChainLegend } from './legend.tsx'
import { Note } from './note.tsx'
import { UncoveredPartners } from './without.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
// In this order: what is said of narrow screens in the last comes after what it changes.
import '../../style/chain/chain.css'
import '../../style/chain/below.css'
import '../../style/chain/drawing.css'
import '../../style/chain/edit.css'
import '../../style/chain/narrow.css'

/** The chain: who does which step, who hands over to whom, and where that breaks. */
function ChainView({ now, scene }: ScreenProps) {
  const { t } = words.value
  const draft = coverDraft.value
  const shape = chainShape.value
  if (shape === null) return null
  if (stagesEditing.value) return <StageEditor key={now.graph.region.id} now={now} />
  if (now.graph.stages.length === 0) return <NoStages now={now} />
  return (
    <div class="chain">
      {draft !== null && <EditBar now={now} />}
      {draft === null && shape.chain.covers.length === 0 && <Uncovered />}
      {narrow.value ? (
        <ChainPhone shape={shape} editing={draft !== null} />
      ) : (
        <ChainTable now={now} scene={scene} shape={shape} editing={draft !== null} />
      )}
      <section class="chain-asked" aria-labelledby="chain-asked">
        <h2 id="chain-asked">{t('chain.asked')}</h2>
        {shape.findings.map((finding) => (
          <Note key={finding.id} now={now} scene={scene} shape={shape} finding={finding} badge />
        ))}
      </section>
      <UncoveredPartners shape={shape} />
      <ChainLegend shape={shape} />
    </div>
  )
}

function headOf({ now }: ScreenProps): ScreenHead {
  const shape = chainShape.value
  if (shape === null) return {}
  const draft = coverDraft.value
  const stages = now.graph.stages.length > 0
  return {
    line: draft === null ? chainHeadline(shape, now.gaps.tooEarly, words.value) : words.value.t('chain.head.editing'),
    ...(stages ? { rests: restsOn(shape) } : {}),
    ...(stages && draft === null && !stagesEditing.value ? { tools: <Tools /> } : {}),
  }
}

export const chainScreen: ScreenModule = { Screen: ChainView, headOf }

function restsOn({ rows, without }: ChainShape): string {
  const { t } = words.value
  const count = (marks: ChainShape['without']) => new Set(marks.flatMap(({ members }) => members)).size
  const all = rows.filter(({ cells }) => cells.some((cell) => cell !== null)).map(({ mark }) => mark)
  const rest = [...without, ...rows.filter(({ cells }) => cells.every((cell) => cell === null)).map(({ mark }) => mark)]
  return t('chain.rests', { with: t('count.partnersN', { n: count(all) }), without: count(rest) })
}

function Tools() {
  const { t } = words.value
  return (
    <>
      <button
        class="button filter-button"
        type="button"
        {...unavailableWhen(writesClosed.value)}
        onClick={startCoverDraft}
      >
        {t('chain.edit')}
      </button>
      <button
        class="button filter-button"
        type="button"
        {...unavailableWhen(writesClosed.value)}
        onClick={() => {
          setStagesEditing(true)
        }}
      >
        {t('chain.editStages')}
      </button>
      <button class="button filter-button chain-print" type="button" onClick={print}>
        <Icon name="print" />
        {t('chain.print')}
      </button>
    </>
  )
}

function Uncovered() {
  const { t } = words.value
  return (
    <div class="chain-uncovered">
      <p>{t('chain.uncovered')}</p>
      <button class="button is-main" type="button" {...unavailableWhen(writesClosed.value)} onClick={startCoverDraft}>
        {t('chain.fill')}
      </button>
    </div>
  )
}

/** The chain on screen, with what is being filled in of who covers what. */
const chainShape = computed<ChainShape | null>(() => {
  const [now, drawn, draft] = [displayedData.value, scene.value, coverDraft.value]
  if (now === null || drawn === null) return null
  if (draft === null) return makeChainView(now, route.value, drawn)
  const { wanted, everyone, source } = draft
  const { on } = now.gaps
  const graph = applyEveryone(applyWanted(now.graph, wanted, source, on), everyone, on)
  return makeChainView(now, route.value, drawn, { graph, wanted })
})
