import { useEffect, useRef } from 'preact/hooks'
import type { RegionGraph } from '../../../contract/graph.ts'
import { meetingsBetween } from '../../../domain/contacts/meetings.ts'
import type { PairToAsk } from '../../../domain/contacts/pairs-to-ask.ts'
import { kinds, namedLevels } from '../../../contract/vocabulary.ts'
import { formatList } from '../../i18n/words.ts'
import { MarkIcon } from '../../parts/mark.tsx'
import { openScreen } from '../../store/actions.ts'
import { beginSitting, endSitting } from '../../store/fill/sitting.ts'
import { words } from '../../store/language.ts'
import {
  answeredCount,
  answerPair,
  askedPair,
  pairQueue,
  passPair,
  stateAhead,
  takeLastAnswerBack,
} from '../../store/pairs/pair-queue.ts'
import { pairAnswers } from '../../store/pairs/pair-changes.ts'
import type { RegionData } from '../../store/region-data.ts'
import { findingQuestion } from '../../text/finding/question.ts'
import { partnerName, tableName } from '../../text/names.ts'
import { SpeakerSentence } from '../../forms/speaker-sentence.tsx'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import '../../style/map/fill-strip.css'
import '../../style/pairs/pairs.css'

/** Who works with whom, pair by pair: one question a screen, five answers, the most telling pairs first. */
function PairsScreen({ now }: ScreenProps) {
  const { t } = words.value
  const pair = askedPair.value
  useEffect(() => {
    void beginSitting()
    return endSitting
  }, [now.graph.region.id])
  usePairKeys()
  return (
    <main id="main" class="pairs" tabIndex={-1}>
      <div class="pairs-strip">
        <SpeakerSentence />
        <button
          class="button is-main"
          type="button"
          onClick={() => {
            openScreen('map')
          }}
        >
          {t('pairs.done')}
        </button>
      </div>
      <PairsProgress />
      {pair === null ? (
        <div class="pairs-question">
          <h1>{t(now.graph.partners.length < 2 ? 'pairs.few' : 'pairs.all')}</h1>
          <p>{t(now.graph.partners.length < 2 ? 'pairs.few.text' : 'pairs.all.text')}</p>
        </div>
      ) : (
        <PairQuestion now={now} pair={pair} />
      )}
      <div class="pairs-foot">
        <button class="link" type="button" disabled={answeredCount.value === 0} onClick={takeLastAnswerBack}>
          {t('pairs.back')} <kbd>Backspace</kbd>
        </button>
        {pair !== null && (
          <button
            class="link"
            type="button"
            onClick={() => {
              passPair(pair)
            }}
          >
            {t('pairs.pass')} <kbd>→</kbd>
          </button>
        )}
      </div>
    </main>
  )
}

export const pairsScreen: ScreenModule = { Screen: PairsScreen }

/** How many were answered, how many a gap turns on, and how many there are besides. */
function PairsProgress() {
  const { t, figure } = words.value
  const queue = pairQueue.value
  const telling = queue.filter(({ findings }) => findings.length > 0).length
  const done = answeredCount.value
  return (
    <div class="pairs-progress">
      <p>
        <b>{figure(done)}</b> {t('pairs.answered', { n: done })} ·{' '}
        {telling > 0 ? t('pairs.telling', { n: telling }) : t('pairs.noTelling')} ·{' '}
        {t('pairs.others', { n: queue.length - telling })}
      </p>
      <progress max={done + queue.length} value={done} aria-label={t('pairs.progress')} />
    </div>
  )
}

function PairQuestion({ now, pair }: { now: RegionData; pair: PairToAsk }) {
  const { t } = words.value
  const heading = useRef<HTMLHeadingElement>(null)
  const names = { a: partnerName(now.graph, pair.a) ?? '', b: partnerName(now.graph, pair.b) ?? '' }
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [pair.a, pair.b])
  const asked = [...now.gaps.gaps, ...now.gaps.undecidable].filter(({ id }) => pair.findings.includes(id))
  return (
    <div class="pairs-question">
      <div class="pairs-marks" aria-hidden="true">
        <PartnerMark graph={now.graph} id={pair.a} />
        <span class="pairs-line" />
        <PartnerMark graph={now.graph} id={pair.b} />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t('pairs.question', names)}
      </h1>
      <KnownContacts pair={pair} graph={now.graph} />
      <div class="pairs-answers" role="group" aria-label={t('pairs.question', names)}>
        {pairAnswers.map((answer, at) => (
          <button
            key={answer}
            class={`pairs-answer is-${answer}`}
            type="button"
            onClick={() => {
              answerPair(pair, answer)
            }}
          >
            <kbd>{at + 1}</kbd>
            <b>{t(`pairs.answer.${answer}`)}</b>
            <span class="soft small">{t(`pairs.answer.${answer}.sub`)}</span>
          </button>
        ))}
      </div>
      {asked.length > 0 && (
        <div class="pairs-why">
          <h2>{t('pairs.why', { n: asked.length })}</h2>
          <ul>
            {asked.slice(0, 3).map((gap) => (
              <li key={gap.id}>{findingQuestion(now.graph, now.rules, gap, words.value)}</li>
            ))}
            {asked.length > 3 && <li class="soft">{t('evidence.more', { n: asked.length - 3 })}</li>}
          </ul>
        </div>
      )}
    </div>
  )
}

function PartnerMark({ graph, id }: { graph: RegionGraph; id: string }) {
  const partner = graph.partners.find((one) => one.id === id)
  if (partner === undefined) return null
  const { kind } = partner
  return (
    <MarkIcon sector={kinds[kind].sector} kind={kind} how="stated" centre={kind === 'municipality_centre'} size={56} />
  )
}

/** Where the two meet as far as is known: it helps to remember, and is not what is asked. */
function KnownContacts({ pair, graph }: { pair: PairToAsk; graph: RegionGraph }) {
  const { t } = words.value
  const state = stateAhead.value
  if (state === null) return null
  const lines = namedLevels.flatMap((level) => {
    const met = meetingsBetween(state, new Set([pair.a]), new Set([pair.b]), level)
    const tables = met.flatMap(({ table }) => (table === null ? [] : (tableName(graph, table) ?? [])))
    const names = [...new Set(tables)]
    return names.length === 0
      ? []
      : [t('pairs.meet', { level: t(`level.${level}`), tables: formatList(words.value, names) })]
  })
  return <p class="pairs-known soft">{lines.length === 0 ? t('pairs.meet.nowhere') : lines.join(' ')}</p>
}

/** 1 to 5 answer, an arrow passes, Backspace takes the last answer back: anywhere but where one types. */
function usePairKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (document.querySelector('dialog[open]') !== null) return
      const pair = askedPair.value
      const answer = pairAnswers[Number(event.key) - 1]
      if (event.key === 'Backspace') takeLastAnswerBack()
      else if (pair !== null && event.key === 'ArrowRight') passPair(pair)
      else if (pair !== null && answer !== undefined && !event.repeat) answerPair(pair, answer)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}
