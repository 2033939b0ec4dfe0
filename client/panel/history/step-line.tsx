import { useEffect, useState } from 'preact/hooks'
import { stepStory, type StepStory } from '../../../domain/history/step-story.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { Bold } from '../../parts/bold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { previewRestore, previewUndo, type PutBack, redoTaken, takeStepsBack } from '../../store/history/put-back.ts'
import type { HistoryStep } from '../../store/history/read-history.ts'
import { ringedSeat } from '../../store/history/use-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly, writesClosed } from '../../store/session.ts'
import { firstImport } from '../../store/undo/undo-steps.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { changesOf } from '../../../domain/history/restore.ts'
import { plainSentence, recordText, type SentenceGround, logSentence } from '../../text/history/log-sentence.ts'
import { whenText } from '../../text/when.ts'
import { PutBackPart, storyText } from './put-back-part.tsx'
import '../../style/history/steps.css'

type Props = {
  now: RegionData
  step: HistoryStep
  names: SentenceGround['names']
  /** Whose history is read; null = that of the region. */
  about: string | null
  /** What it was last changed by stands already as it did then. */
  last: boolean
  /** Its day instead of its time, where days are no headings. */
  dated?: boolean
  open: boolean
  onOpen: (open: boolean) => void
}

/** A step: when, what it did in a sentence, by which source and by whom; opened, what taking it back would do. */
export function StepLine({ now, step, names, about, last, dated = false, open, onOpen }: Props) {
  const { t, shortDay } = words.value
  const { change, detail } = step
  const ground = { now, names }
  const story = stepStory({ title: change.title, ...detail }, about)
  const text = storyText({ title: change.title, ...detail }, ground, about)
  const isUndone = change.undoneBy !== null
  const isFixed = change.version <= firstImport || story.erased
  const when = whenText(change.at, words.value)
  const [restores, setRestores] = useState(false)
  useEffect(() => {
    setRestores(false)
    if (!open) return
    ringedSeat.value = story.seat
    return () => {
      ringedSeat.value = null
    }
  }, [open, change.id])
  const close = () => {
    onOpen(false)
  }
  return (
    <li class={`log-step${open ? ' is-open' : ''}${isUndone ? ' is-undone' : ''}`}>
      <time dateTime={change.at}>{dated ? shortDay(dayOf(new Date(change.at))) : when.time}</time>
      <div class="log-words">
        <button
          class="log-said"
          type="button"
          aria-expanded={open}
          onClick={() => {
            onOpen(!open)
          }}
        >
          {isUndone ? (
            <s>
              <Bold text={text} />
            </s>
          ) : (
            <Bold text={text} />
          )}
        </button>
        <p class="soft small">{besideText(step, story, ground)}</p>
        {open && isUndone && <p class="small">{t('past.again')}</p>}
        {open && isFixed && <p class="small">{t(story.erased ? 'past.erased' : 'past.first')}</p>}
        {open && !isUndone && !isFixed && !restores && (
          <PutBackPart
            now={now}
            about={about}
            question={t('past.undo')}
            yes={t('past.undoNow')}
            preview={(signal) => previewUndo(now, step, signal)}
            blindly
            go={(back) => {
              close()
              void takeStepsBack([...(back?.upon ?? []), step])
            }}
            leave={close}
          />
        )}
        {open && about !== null && !last && (
          <Restore
            now={now}
            step={step}
            about={about}
            name={recordText(about, ground, words.value)}
            open={restores}
            onOpen={setRestores}
          />
        )}
      </div>
      {!isFixed && (
        <button
          class="log-arrow"
          type="button"
          aria-label={t(isUndone ? 'redo.what' : 'past.undoWhat', { title: plainSentence(text) })}
          title={t(isUndone ? 'redo' : 'past.undoNow')}
          {...unavailableWhen(isUndone ? readOnly.value : writesClosed.value)}
          onClick={() => {
            if (isUndone) void redoTaken(step)
            else onOpen(!open)
          }}
        >
          <Icon name={isUndone ? 'redo' : 'undo'} size={16} />
        </button>
      )}
    </li>
  )
}

/** By which source, and who wrote it; of what was taken back when, and by whom. */
function besideText({ change, detail }: HistoryStep, story: StepStory, ground: SentenceGround): string {
  const { t } = words.value
  if (change.undoneBy !== null && detail.undone !== null) {
    const { day } = whenText(detail.undone.at, words.value)
    return detail.undone.by === null ? t('past.undone', { day }) : t('past.undoneBy', { day, by: detail.undone.by })
  }
  const [only] = story.sources
  const source =
    only === undefined
      ? null
      : story.sources.length > 1
        ? t('past.sources', { n: story.sources.length })
        : recordText(only, ground, words.value)
  const said = story.sentence.key === 'sum' ? story.sentence : story.beside
  return [
    ...(said === null ? [] : [plainSentence(logSentence(said, ground, words.value))]),
    ...(source === null ? [] : [source]),
    ...(change.by === null ? [] : [t('past.by', { by: change.by })]),
  ].join(', ')
}

type RestoreProps = {
  now: RegionData
  step: HistoryStep
  about: string
  name: string
  open: boolean
  onOpen: (open: boolean) => void
}

/** One record, with what names it, as it was after this step. */
function Restore({ now, step, about, name, open, onOpen }: RestoreProps) {
  const { t } = words.value
  const { day, time } = whenText(step.change.at, words.value)
  if (!open)
    return (
      <button
        class="link small"
        type="button"
        {...unavailableWhen(readOnly.value)}
        onClick={() => {
          onOpen(true)
        }}
      >
        {t('past.restore')}
      </button>
    )
  return (
    <PutBackPart
      now={now}
      about={about}
      question={t('past.restore.ask', { name, day, time })}
      yes={t('past.restore.now')}
      preview={(signal) => previewRestore(now, { after: step.change.version, about }, signal)}
      blindly={false}
      go={(back: PutBack | null) => {
        onOpen(false)
        if (back?.diffs) void writeChanges(t('past.restore.done', { name, day }), changesOf(back.diffs))
      }}
      leave={() => {
        onOpen(false)
      }}
    />
  )
}
