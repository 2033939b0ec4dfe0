import { useEffect, useRef, useState } from 'preact/hooks'
import { toDiscuss } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { RecordDiff } from '../../../domain/changes.ts'
import { graphInForce } from '../../../domain/records.ts'
import { countDiffs, stepStory } from '../../../domain/history/step-story.ts'
import { sumsOf } from '../../../domain/history/restore.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { formatList } from '../../i18n/words.ts'
import { Bold } from '../../parts/bold.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import type { PutBack } from '../../store/history/put-back.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { type SentenceGround, logSentence } from '../../text/history/log-sentence.ts'

type Props = {
  now: RegionData
  /** Whose history is read; null = that of the region. */
  about: string | null
  /** What is asked: "Terugdraaien?" */
  question: string
  yes: string
  preview: (signal: AbortSignal) => Promise<PutBack>
  /** Whether it can be tried without knowing what comes of it: one step can, a whole region cannot. */
  blindly: boolean
  go: (back: PutBack | null) => void
  leave: () => void
}

/** Before something is put back: what it would be then, what goes along, what it does to the map and the questions. */
export function PutBackPart({ now, about, question, yes, preview, blindly, go, leave }: Props) {
  const { t } = words.value
  const [back, setBack] = useState<PutBack | 'failed' | null>(null)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const stop = new AbortController()
    setBack(null)
    preview(stop.signal).then(setBack, () => {
      if (!stop.signal.aborted) setBack('failed')
    })
    return () => {
      stop.abort()
    }
  }, [now.graph.version])
  // Who opened it by a key answers it by one.
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
  }, [back])
  const known = back === null || back === 'failed' ? null : back
  const isNothing = known?.diffs?.length === 0
  const canGo = known !== null && !known.refused && !isNothing && (known.diffs !== null || blindly)
  return (
    <div
      class="put-back"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        leave()
      }}
    >
      <div aria-live="polite">
        {back === null && <p class="soft">{t('past.reckoning')}</p>}
        {back === 'failed' && <p>{t('past.failed')}</p>}
        {known !== null && (
          <p>
            {question} <Effect now={now} about={about} back={known} blindly={blindly} />
          </p>
        )}
        {known !== null && known.upon.length > 0 && <Along now={now} back={known} />}
      </div>
      <p class="form-buttons">
        {canGo && (
          <button
            ref={first}
            class="button is-main"
            type="button"
            {...unavailableWhen(readOnly.value)}
            onClick={() => {
              go(known)
            }}
          >
            {known.upon.length > 0 ? t('past.undoAll', { n: known.upon.length + 1 }) : yes}
          </button>
        )}
        <button ref={canGo ? null : first} class="button" type="button" onClick={leave}>
          {t('past.leave')}
        </button>
      </p>
    </div>
  )
}

/** Of more steps than this the newest are told. */
const MOST_TOLD = 5

/** Later steps that go back along, since they stand on it. */
function Along({ now, back }: { now: RegionData; back: PutBack }) {
  const { t } = words.value
  const ground = { now, names: back.names }
  return (
    <>
      <p>{t('past.along', { n: back.upon.length })}</p>
      <ul class="put-back-along">
        {back.upon.slice(0, MOST_TOLD).map(({ change, detail }) => (
          <li key={change.id}>
            <Bold text={storyText({ title: change.title, ...detail }, ground, null)} />
          </li>
        ))}
        {back.upon.length > MOST_TOLD && (
          <li class="soft">{t('evidence.more', { n: back.upon.length - MOST_TOLD })}</li>
        )}
      </ul>
    </>
  )
}

type StepToSay = Parameters<typeof stepStory>[0]
/** What a step did in one line; of many records of many kinds its title says it better than their sums. */
export function storyText(step: StepToSay, ground: SentenceGround, about: string | null): string {
  const story = stepStory(step, about)
  if (story.sentence.key === 'sum' && step.title !== '') return step.title.replaceAll('*', '∗')
  const text = logSentence(story.sentence, ground, words.value)
  return story.more === 0 ? text : words.value.t('log.more', { sentence: text, n: story.more })
}

function Effect({ now, about, back, blindly }: Pick<Props, 'now' | 'about' | 'blindly'> & { back: PutBack }) {
  const { t } = words.value
  const { diffs, trial, refused } = back
  if (refused) return <>{t('past.refused')}</>
  if (diffs === null) return <>{t(blindly ? 'past.blind' : 'past.tooMuch')}</>
  if (diffs.length === 0) return <>{t('past.nothing')}</>
  const one = diffs.length <= 3 || about !== null
  const ground = { now, names: back.names }
  const then = one
    ? t('past.then', { sentence: storyText({ title: '', diffs, counts: countDiffs(diffs) }, ground, null) })
    : t('past.sums', { list: formatList(words.value, sumTexts(diffs)) })
  return (
    <>
      <Bold text={then} />
      {trial !== null && (
        <>
          {' '}
          <Bold text={effectText(now, trial, about)} />
        </>
      )}
    </>
  )
}

/** "komen 3 gegevens terug", "gaat 1 gegeven weg": what there is of it. */
function sumTexts(diffs: readonly RecordDiff[]): string[] {
  const sums = sumsOf(diffs)
  const names = ['back', 'changed', 'gone'] as const
  return names.flatMap((name) => (sums[name] === 0 ? [] : [words.value.t(`past.sum.${name}`, { n: sums[name] })]))
}

type Counted = Pick<RegionData, 'graph' | 'gaps'>
/** "De kaart houdt 8 plekken, het aantal hiaten blijft 7." */
function effectText(now: Counted, then: Counted, about: string | null): string {
  const { t } = words.value
  const [places, placesThen] = [placesOf(now, about), placesOf(then, about)]
  const [questions, questionsThen] = [questionsOf(now), questionsOf(then)]
  const turn =
    places === placesThen
      ? t('past.places.same', { n: places })
      : t('past.places.turn', { before: places, n: placesThen })
  // While it is too early for gaps nobody is told how many there would be.
  if (now.gaps.tooEarly || then.gaps.tooEarly) return `${turn}.`
  return t('past.effect', {
    places: turn,
    questions:
      questions === questionsThen
        ? t('past.questions.same', { n: questions })
        : t('past.questions.turn', { before: questions, n: questionsThen }),
  })
}

/** Places at a table or activity that somebody has: those of one partner or table, or all. */
function placesOf({ graph, gaps }: { graph: RegionGraph; gaps: Counted['gaps'] }, about: string | null): number {
  const all = graphInForce(makeRegionState(graph, gaps.on)).involvements
  const ofIt = all.filter(({ partner, at }) => partner === about || at === about)
  const isSeated =
    about !== null && [...graph.partners, ...graph.bodies, ...graph.activities].some(({ id }) => id === about)
  return new Set((isSeated ? ofIt : all).map(({ partner, at, level }) => `${partner} ${at} ${level}`)).size
}

const questionsOf = ({ gaps }: Counted) => gaps.whole?.toDiscuss ?? gaps.gaps.filter(toDiscuss).length
