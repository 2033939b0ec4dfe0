import { unavailableWhen } from '../../parts/page/unavailable.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { openScreen, select } from '../../store/actions.ts'
import { startCoverDraft } from '../../store/drafts/cover-draft.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { words } from '../../store/language.ts'
import { type Lacking, lackingOf } from '../../scene/lacking.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
import { writesClosed } from '../../store/session.ts'
import { lackingText } from '../../text/finding/missing.ts'

/** Opens the very field, the words that name nobody, or the chain. */
function openLacking(lacking: Lacking): void {
  if (lacking.is === 'who') select(lacking.mark)
  else if (lacking.is === 'chain') {
    openScreen('chain')
    startCoverDraft()
  } else {
    const { put, field } = lacking
    showForm({ what: 'record', draft: recordDraftOf(put.what, put.record), focus: field })
  }
}

type LinkProps = { lacking: Lacking; text: string }
const LackingLink = ({ lacking, text }: LinkProps) => (
  <button
    class="link where-link"
    type="button"
    {...unavailableWhen(lacking.is !== 'who' && writesClosed.value)}
    onClick={() => {
      openLacking(lacking)
    }}
  >
    {text}
  </button>
)

/** Straight to the first thing that is missing, in a word. */
export function WhereLink({ scene, finding }: { scene: Scene; finding: NumberedFinding }) {
  const [first] = lackingOf(scene, finding)
  if (first === undefined) return null
  return <LackingLink lacking={first} text={words.value.t(`where.${first.is}`)} />
}

/** More than so many wait behind a line. */
const MANY = 4

/** All that is missing, each straight to where it is filled in. */
export function LackingList({ scene, finding }: { scene: Scene; finding: NumberedFinding }) {
  const { t } = words.value
  const all = lackingOf(scene, finding).map((lacking) => ({
    lacking,
    text: lackingText(scene.region.graph, lacking, words.value),
  }))
  if (all.length === 0) return null
  const list = (from: number, to?: number) => (
    <ul class="lacking">
      {all.slice(from, to).map(({ lacking, text }) => (
        <li key={text}>
          <LackingLink lacking={lacking} text={text} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(0, MANY)}
      {all.length > MANY && (
        <details>
          <summary class="small">{t('evidence.more', { n: all.length - MANY })}</summary>
          {list(MANY)}
        </details>
      )}
    </>
  )
}
