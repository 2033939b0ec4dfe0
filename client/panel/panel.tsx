import { useEffect, useRef } from 'preact/hooks'
import { BackupsPanel } from '../forms/backups/backups-panel.tsx'
import { ErasedPanel } from '../forms/erase/erased-panel.tsx'
import { ExpectationPanel } from '../forms/expectation/expectation-panel.tsx'
import { ContactForm } from '../forms/statement/contact-form.tsx'
import { EndForm } from '../forms/statement/end-form.tsx'
import { SeatForm } from '../forms/statement/seat-form.tsx'
import { SteeringForm } from '../forms/statement/steering-form.tsx'
import { StatusForm } from '../forms/status/status-form.tsx'
import { MergeForm } from '../forms/merge/merge-form.tsx'
import { SplitForm } from '../forms/merge/split-form.tsx'
import { RecordForm } from '../forms/record/record-form.tsx'
import { RecordsPanel } from '../forms/record/records-panel.tsx'
import { TieForm } from '../forms/statement/tie-form.tsx'
import { Icon } from '../parts/icon.tsx'
import { PanelClose } from '../parts/page/panel-close.tsx'
import type { Scene } from '../scene/scene.ts'
import type { Selection } from '../scene/selection.ts'
import { askQuestion, select } from '../store/actions.ts'
import { currentView, questionResult } from '../store/current-view.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { narrow } from '../store/screen.ts'
import { openForm, openFormName } from '../store/drafts/open-form.ts'
import type { QuestionResult as Given } from '../text/questions/answer.ts'
import { sentenceText } from '../text/questions/sentence-text.ts'
import { ActivityPanel } from './activity/activity-panel.tsx'
import { AbsentPanel } from './absent.tsx'
import { MeetingQuestions } from './meeting-questions.tsx'
import { useSelectionAnnouncement } from './announce-selection.ts'
import { AnswerLines } from './answer-lines.tsx'
import { Depth } from './depth.tsx'
import { ClosedFindingPanel } from './finding/closed-finding.tsx'
import { RulePanel } from './finding/rule-panel.tsx'
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
  const isOpen = chosen !== null || openForm.value !== null
  useSelectionAnnouncement(scene)
  useEffect(() => {
    if (all.current) all.current.scrollTop = 0
  }, [chosen])
  // On a phone the panel lies over the view: who opens it stands in it.
  useEffect(() => {
    if (narrow.value && chosen !== null) close.current?.focus({ preventScroll: true })
  }, [chosen])
  return (
    <aside ref={all} class={`panel${isOpen ? ' is-open' : ''}`} aria-label={t('panel')}>
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
  const form = openForm.value
  if (form !== null) {
    const key = openFormName(form)
    if (form.what === 'tie') return <TieForm key={key} now={now} draft={form.draft} />
    if (form.what === 'seat') return <SeatForm key={key} now={now} draft={form.draft} />
    if (form.what === 'status') return <StatusForm key={key} now={now} draft={form.draft} />
    if (form.what === 'record') return <RecordForm key={key} now={now} draft={form.draft} focus={form.focus} />
    if (form.what === 'records') return <RecordsPanel now={now} kind={form.draft.kind} />
    if (form.what === 'backups') return <BackupsPanel now={now} />
    if (form.what === 'erased') return <ErasedPanel now={now} erased={form.erased} />
    if (form.what === 'merge') return <MergeForm key={key} now={now} draft={form.draft} />
    if (form.what === 'split') return <SplitForm key={key} now={now} draft={form.draft} />
    if (form.what === 'contact') return <ContactForm key={key} now={now} draft={form.draft} />
    if (form.what === 'steering') return <SteeringForm key={key} now={now} draft={form.draft} />
    return <EndForm key={key} now={now} draft={form.draft} />
  }
  const selection = currentView.value?.selection ?? null
  if (selection !== null) return <SelectionPanel now={now} scene={scene} selection={selection} />
  if (questionResult.value !== null) return <Answered now={now} answered={questionResult.value} />
  return now.gaps.tooEarly ? <FirstSteps now={now} scene={scene} /> : <MeetingQuestions now={now} scene={scene} />
}

type SelectionProps = { now: RegionData; scene: Scene; selection: Selection }

function SelectionPanel({ now, scene, selection }: SelectionProps) {
  switch (selection.what) {
    case 'expectations':
      return <ExpectationPanel now={now} />
    case 'finding':
      return <FindingPanel now={now} scene={scene} finding={selection.finding} />
    case 'rule':
      return <RulePanel now={now} scene={scene} rule={selection.rule} findings={selection.findings} />
    case 'closed':
      return <ClosedFindingPanel now={now} gap={selection.gap} />
    case 'pair':
      return <PairPanel now={now} scene={scene} pair={selection.pair} />
    case 'stage': {
      const stage = now.graph.stages.find(({ id }) => id === selection.stage.id)
      return stage === undefined ? <Gone /> : <StagePanel now={now} scene={scene} stage={stage} />
    }
    case 'gone':
      return <Gone />
    case 'sector':
    case 'partner':
    case 'mention':
    case 'absent':
    case 'table':
      return <RecordPanel now={now} scene={scene} selection={selection} />
  }
}

const Gone = () => <p class="panel-gone">{words.value.t('panel.gone')}</p>

/** What stands in the map as a mark or a row, with the light as it falls on it. */
function RecordPanel({ now, scene, selection }: SelectionProps) {
  const { focus } = scene
  const mark = scene.marks.find(({ id }) => focus?.marks.includes(id) === true)
  const row = scene.rows.find(({ id }) => focus?.rows.includes(id) === true)
  const activity = now.graph.activities.find(({ id }) => id === route.value.selected)
  if (activity !== undefined && row?.table !== activity.id)
    return <ActivityPanel now={now} scene={scene} activity={activity} />
  if (selection.what === 'table') return row === undefined ? null : <TablePanel now={now} scene={scene} row={row} />
  if (mark?.what === 'mention') return <MentionPanel now={now} mark={mark} />
  if (mark?.what === 'absent')
    return (
      <>
        <AbsentPanel now={now} scene={scene} mark={mark} />
        <Depth />
      </>
    )
  if (mark === undefined || mark.members.length === 0) return null
  return <PartnerPanel now={now} scene={scene} mark={mark} selected={focus?.id ?? mark.id} />
}

/** The answer to the question that is asked, where otherwise what is chosen stands. */
const Answered = ({ now, answered }: { now: RegionData; answered: Given }) => (
  <>
    <PanelClose
      onClose={() => {
        askQuestion(null)
      }}
    />
    <p class="soft small">{sentenceText(now.graph, answered.question, answered.parts, words.value)}</p>
    <AnswerLines answered={answered} />
  </>
)
