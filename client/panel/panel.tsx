import { useEffect, useRef } from 'preact/hooks'
import { ExpectPanel } from '../forms/expectation/expectation-panel.tsx'
import { TieForm } from '../forms/tie-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { pairOf } from '../scene/pair/pair.ts'
import type { Scene } from '../scene/scene.ts'
import { ask, expectations, select } from '../store/actions.ts'
import { answered, drafted, type Known, narrow, place, words } from '../store/state.ts'
import type { Answered as Given } from '../text/questions/answer.ts'
import { sentenceText } from '../text/questions/sentence-text.ts'
import { ChosenAbsent } from './absent.tsx'
import { Agenda } from './agenda.tsx'
import { useSpoken } from './announce-selection.ts'
import { AnswerLines } from './answer-lines.tsx'
import { Depth } from './depth.tsx'
import { ChosenClosed } from './finding/closed-finding.tsx'
import { ChosenFinding } from './finding/finding.tsx'
import { FirstSteps } from './first-steps.tsx'
import { ChosenMention } from './mention.tsx'
import { ChosenPair } from './pair.tsx'
import { ChosenPartner } from './partner.tsx'
import { ChosenStage } from './stage.tsx'
import { ChosenTable } from './table.tsx'

/** What is chosen, with all that is said of it; when nothing is, the questions for the meeting. */
export function Panel({ now, scene }: { now: Known; scene: Scene }) {
  const { t } = words.value
  const chosen = place.value.selected
  const close = useRef<HTMLButtonElement>(null)
  const all = useRef<HTMLElement>(null)
  useSpoken(scene)
  useEffect(() => {
    if (all.current) all.current.scrollTop = 0
  }, [chosen])
  // On a phone the panel lies over the view: who opens it stands in it.
  useEffect(() => {
    if (narrow.value && chosen !== null) close.current?.focus({ preventScroll: true })
  }, [chosen])
  return (
    <aside ref={all} class={`panel${chosen === null ? '' : ' is-open'}`} aria-label={t('panel')}>
      {chosen !== null && (
        <button
          ref={close}
          class="panel-close"
          type="button"
          title={t('close')}
          onClick={() => {
            select(null)
          }}
        >
          <Icon name="close" size={16} />
          <span>{t('close')}</span>
        </button>
      )}
      <Chosen now={now} scene={scene} />
    </aside>
  )
}

function Chosen({ now, scene }: { now: Known; scene: Scene }) {
  const { t } = words.value
  const { selected } = place.value
  if (drafted.value !== null) return <TieForm now={now} draft={drafted.value} />
  if (selected === expectations) return <ExpectPanel now={now} />
  if (selected === null && answered.value !== null) return <Answered now={now} answered={answered.value} />
  if (selected === null)
    return now.gaps.tooEarly ? <FirstSteps now={now} scene={scene} /> : <Agenda now={now} scene={scene} />
  const finding = scene.findings.find(({ id, also }) => id === selected || also.some((one) => one.id === selected))
  if (finding !== undefined) return <ChosenFinding now={now} scene={scene} finding={finding} />
  const stage = now.graph.stages.find(({ id }) => id === selected)
  if (stage !== undefined) return <ChosenStage now={now} scene={scene} stage={stage} />
  const pair = pairOf(scene, selected)
  if (pair !== null) return <ChosenPair now={now} scene={scene} pair={pair} />
  const closed = now.gaps.closed.find(({ id }) => id === selected)
  if (closed !== undefined) return <ChosenClosed now={now} gap={closed} />
  const mark = scene.marks.find(({ id }) => scene.focus?.marks.includes(id) === true)
  const row = scene.rows.find(({ id }) => scene.focus?.rows.includes(id) === true)
  if (mark === undefined && row === undefined) return <p class="panel-gone">{t('panel.gone')}</p>
  return (
    <>
      {mark === undefined && row !== undefined && <ChosenTable now={now} scene={scene} row={row} />}
      {mark?.what === 'mention' && <ChosenMention now={now} mark={mark} />}
      {mark?.what === 'absent' && <ChosenAbsent now={now} scene={scene} mark={mark} />}
      {mark !== undefined && mark.members.length > 0 && (
        <ChosenPartner now={now} scene={scene} mark={mark} selected={selected} />
      )}
      <Depth />
    </>
  )
}

/** The answer to the question that is asked, where otherwise what is chosen stands. */
const Answered = ({ now, answered }: { now: Known; answered: Given }) => (
  <>
    <button
      class="panel-close"
      type="button"
      onClick={() => {
        ask(null)
      }}
    >
      <Icon name="close" size={16} />
      <span>{words.value.t('close')}</span>
    </button>
    <p class="soft small">{sentenceText(now.graph, answered.question, answered.parts, words.value)}</p>
    <AnswerLines answered={answered} />
  </>
)
