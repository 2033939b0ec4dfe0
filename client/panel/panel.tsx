import { useEffect, useRef } from 'preact/hooks'
import { ExpectationPanel } from '../forms/expectation/expectation-panel.tsx'
import { TieForm } from '../forms/tie-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { pairOf } from '../scene/pair/pair.ts'
import type { Scene } from '../scene/scene.ts'
import { askQuestion, expectations, select } from '../store/actions.ts'
import { questionResult, tieDraft, type RegionData, narrow, route, words } from '../store/state.ts'
import type { QuestionResult as Given } from '../text/questions/answer.ts'
import { sentenceText } from '../text/questions/sentence-text.ts'
import { AbsentPanel } from './absent.tsx'
import { Agenda } from './agenda.tsx'
import { useSelectionAnnouncement } from './announce-selection.ts'
import { AnswerLines } from './answer-lines.tsx'
import { Depth } from './depth.tsx'
import { ClosedFindingPanel } from './finding/closed-finding.tsx'
import { FindingPanel } from './finding/finding.tsx'
import { FirstSteps } from './first-steps.tsx'
import { MentionPanel } from './mention.tsx'
import { PairPanel } from './pair.tsx'
import { PartnerPanel } from './partner.tsx'
import { StagePanel } from './stage.tsx'
import { TablePanel } from './table.tsx'

/** What is chosen, with all that is said of it; when nothing is, the questions for the meeting. */
export function Panel({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t } = words.value
  const chosen = route.value.selected
  const close = useRef<HTMLButtonElement>(null)
  const all = useRef<HTMLElement>(null)
  useSelectionAnnouncement(scene)
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

function Chosen({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t } = words.value
  const { selected } = route.value
  if (tieDraft.value !== null) return <TieForm now={now} draft={tieDraft.value} />
  if (selected === expectations) return <ExpectationPanel now={now} />
  if (selected === null && questionResult.value !== null) return <Answered now={now} answered={questionResult.value} />
  if (selected === null)
    return now.gaps.tooEarly ? <FirstSteps now={now} scene={scene} /> : <Agenda now={now} scene={scene} />
  const finding = scene.findings.find(({ id, also }) => id === selected || also.some((one) => one.id === selected))
  if (finding !== undefined) return <FindingPanel now={now} scene={scene} finding={finding} />
  const stage = now.graph.stages.find(({ id }) => id === selected)
  if (stage !== undefined) return <StagePanel now={now} scene={scene} stage={stage} />
  const pair = pairOf(scene, selected)
  if (pair !== null) return <PairPanel now={now} scene={scene} pair={pair} />
  const closed = now.gaps.closed.find(({ id }) => id === selected)
  if (closed !== undefined) return <ClosedFindingPanel now={now} gap={closed} />
  const mark = scene.marks.find(({ id }) => scene.focus?.marks.includes(id) === true)
  const row = scene.rows.find(({ id }) => scene.focus?.rows.includes(id) === true)
  if (mark === undefined && row === undefined) return <p class="panel-gone">{t('panel.gone')}</p>
  return (
    <>
      {mark === undefined && row !== undefined && <TablePanel now={now} scene={scene} row={row} />}
      {mark?.what === 'mention' && <MentionPanel now={now} mark={mark} />}
      {mark?.what === 'absent' && <AbsentPanel now={now} scene={scene} mark={mark} />}
      {mark !== undefined && mark.members.length > 0 && (
        <PartnerPanel now={now} scene={scene} mark={mark} selected={selected} />
      )}
      <Depth />
    </>
  )
}

/** The answer to the question that is asked, where otherwise what is chosen stands. */
const Answered = ({ now, answered }: { now: RegionData; answered: Given }) => (
  <>
    <button
      class="panel-close"
      type="button"
      onClick={() => {
        askQuestion(null)
      }}
    >
      <Icon name="close" size={16} />
      <span>{words.value.t('close')}</span>
    </button>
    <p class="soft small">{sentenceText(now.graph, answered.question, answered.parts, words.value)}</p>
    <AnswerLines answered={answered} />
  </>
)
