import type { Change } from '../../../../contract/change.ts'
import type { Gap } from '../../../../contract/gap.ts'
import { PartnerId, RecordId } from '../../../../contract/ids.ts'
import { Action } from '../../../../contract/records/meeting/action.ts'
import { Decision } from '../../../../contract/records/meeting/decision.ts'
import { Minute } from '../../../../contract/records/meeting/minute.ts'
import { type Verdict, verdicts } from '../../../../contract/vocabulary.ts'
import { textFault } from '../../../../contract/written-text.ts'
import { decisionOf } from '../../../forms/decision/decide.ts'
import { today } from '../../../i18n/day.ts'
import type { MessageKey, Words } from '../../../i18n/words.ts'
import { newId } from '../../../store/changes/observation.ts'
import { deciderName } from '../../../store/preferences.ts'
import type { MinuteChoice } from '../../../store/present/minute-line.ts'
import type { NewMinute } from '../../../store/present/minute-queue.ts'
import { readSpokenDay } from '../../../store/present/spoken-day.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { MAX_TITLE_LENGTH } from '../../../store/steps/write.ts'
import { storyPuts } from '../../../store/stories/story-draft.ts'
import { clip } from '../../../text/clip.ts'

/** What was typed. `due`: a day in words, as one says it. */
export type MinuteInput = { what: MinuteChoice; text: string; owner: string; due: string }
export type SaidFaults = Partial<Record<'text' | 'owner' | 'due', MessageKey>>

export const isVerdict = (what: MinuteChoice): what is Verdict => verdicts.some((verdict) => verdict === what)

/** As many characters as the record it becomes can hold. */
export function limitOf(what: MinuteChoice): number {
  const most = isVerdict(what)
    ? Decision.shape.reason.unwrap().maxLength
    : what === 'action'
      ? Action.shape.title.maxLength
      : Minute.shape.text.maxLength
  return most ?? Infinity
}

/** What is missing in what was typed, or is not clear. */
export function saidFaults({ what, text, owner, due }: MinuteInput, on: string): SaidFaults {
  const isAssigned = what === 'assigned'
  const day = readSpokenDay(due, on)
  return {
    ...faultOf('text', text, isAssigned ? null : isVerdict(what) ? 'form.missing.reason' : 'minute.missing.text'),
    ...(asksWho(what) && faultOf('owner', owner, isAssigned ? 'form.missing.owner' : null)),
    ...(asksWho(what) && due.trim() !== '' && day === null && { due: 'minute.unclear' as const }),
    ...(asksWho(what) && day !== null && day < on && { due: 'form.past' as const }),
    ...(isAssigned && due.trim() === '' && { due: 'form.missing.due' as const }),
  }
}
/** Of what is meant to be so, or no gap at all, nobody takes anything up. */
export const asksWho = (what: MinuteChoice): boolean => what !== 'accepted' && what !== 'dismissed'

function faultOf(field: 'text' | 'owner', value: string, missing: MessageKey | null): SaidFaults {
  if (value.trim() === '') return missing === null ? {} : { [field]: missing }
  const fault = textFault(value)
  return fault === null ? {} : { [field]: `text.${fault}` }
}

/** Where in a story something is said. `gap`: what the step asks of, with the number and the words of its question. */
export type SaidAt = {
  story: string
  step: string
  number: number
  gap: { of: Gap; question: string; number: number } | null
}

/** What was said as it is written, in one change: an answer to a gap, an action, or a minute, with the story when that is recorded nowhere yet. */
export function makeMinute(
  { graph }: Pick<RegionData, 'graph'>,
  said: MinuteInput,
  { story, step, number, gap }: SaidAt,
  words: Words,
): NewMinute {
  const { region } = graph
  const on = today()
  const by = deciderName.peek()
  const text = said.text.trim()
  const who = asksWho(said.what)
  const owner = who && said.owner.trim() !== '' ? said.owner.trim() : null
  const due = who ? readSpokenDay(said.due, on) : null
  const { what } = said
  const verdict = isVerdict(what) ? what : null
  const id = verdict === null ? newId(graph, what === 'action' ? 'action' : 'minute') : null
  const written = ((): { change: Change; id: RecordId; title: string } => {
    if (verdict !== null && gap !== null) {
      const record = decisionOf(region, gap.of, verdict, { reason: text === '' ? null : text, owner, due })
      const title = words.t(`step.${verdict}`, { question: gap.question, owner: owner ?? '' })
      return { change: { op: 'put', what: 'decision', record }, id: record.id, title }
    }
    if (id === null) throw new Error('An answer needs the gap it is an answer to.')
    if (what === 'action') {
      const agreed = { title: text, owner, due, by, agreedOn: on, doneOn: null, closes: [], changes: '[]' }
      return { change: { op: 'put', what: 'action', record: { id, ...agreed } }, id, title: text }
    }
    const partners = new Set<string>(graph.partners.map((partner) => partner.id))
    const about = (gap?.of.about ?? []).filter((one) => partners.has(one)).map((one) => PartnerId.parse(one))
    const kind = what === 'reading' ? ('reading' as const) : ('decision' as const)
    const place = { id, story: RecordId.parse(story), step, what: kind, gap: gap?.of.id ?? null }
    return {
      change: { op: 'put', what: 'minute', record: { ...place, text, about: about.slice(0, 20), owner, due, by, on } },
      id,
      title: text,
    }
  })()
  const isMinute = written.change.what === 'minute'
  const isNew = isMinute && !graph.stories.some((one) => one.id === story)
  const storyChange = isNew ? storyPuts(RecordId.parse(story)) : []
  return {
    region: region.id,
    story: RecordId.parse(story),
    title: clip(words.t('minute.title', { text: written.title }), MAX_TITLE_LENGTH),
    by,
    changes: [...storyChange, written.change],
    // The story stays when the minute that saved it is taken back: others may hang on it by then.
    reverse: storyChange.length > 0 ? [{ op: 'remove', what: 'minute', id: written.id }] : null,
    line: {
      id: written.id,
      what,
      text,
      owner,
      due,
      question: verdict === null ? null : (gap?.number ?? null),
      step: number,
    },
  }
}
