import type { StepDetail } from '../../contract/answers/change-log.ts'
import type { Put } from '../../contract/change.ts'
import { type RecordKind, recordKinds, type RecordOf, toldKinds } from '../../contract/records/table.ts'
import { namesIn } from '../../contract/records/links.ts'
import type { RecordDiff } from '../changes.ts'
import { changedFields } from './field-changes.ts'
import { recordName } from './record-name.ts'
import { recordSentence } from './record-sentence.ts'
import { sentence, type Sentence, type SentenceFill } from './sentence.ts'

/** A step as it is told: what it did in a sentence, what it rests on, and the place at a table it is about. */
export type StepStory = {
  sentence: Sentence
  /** What is said beside it. */
  beside: Sentence | null
  /** How many records it changed that the sentence does not speak of. */
  more: number
  /** Sources of what it wrote: ids. */
  sources: string[]
  seat: { partner: string; at: string } | null
  /** A person was taken out, of the log too: there is nothing to put back. */
  erased: boolean
}

/** `title`: as the step stands in the log. */
type Detail = Pick<StepDetail, 'diffs' | 'counts'> & { title: string }

/** Ids that stand where somebody was who is erased. */
export const isErased = (id: string): boolean => /^[a-z]{2}\d+-erased-/.test(id)

/** Whether a step is about a record: it changed it, or one that names it. */
export const concerns = ({ id, before, after }: RecordDiff, about: string): boolean =>
  id === about || [before, after].some((put) => put !== null && (names(put, about) || isDecidedOf(put, about)))
const names = (put: Put, about: string) => namesIn(put).some(({ id }) => id === about)
const isDecidedOf = (put: Put, about: string) => put.what === 'decision' && put.record.about.includes(about)

/** `about`: whose history is read; null = that of the region. */
export function stepStory(detail: Detail, about: string | null): StepStory {
  const near = about === null ? detail.diffs : detail.diffs.filter((diff) => concerns(diff, about))
  const diffs = near.length > 0 ? near : detail.diffs
  const seats = diffs.flatMap(({ before, after }) => seatOf(after ?? before) ?? [])
  const [seat] = seats
  const places = new Set(seats.map(({ partner, at }) => `${partner} ${at}`))
  return {
    ...told(diffs, detail, about),
    sources: [...new Set(diffs.flatMap(({ what, after }) => (what === 'source' ? [] : sourceIn(after))))],
    seat: seat !== undefined && places.size === 1 ? seat : null,
    erased: detail.diffs.some(({ id, after }) => isErased(id) && after === null),
  }
}

const seatOf = (put: Put | null) =>
  put?.what === 'involvement' || put?.what === 'inquiry' ? { partner: put.record.partner, at: put.record.at } : null
const sourceIn = (put: Put | null): string[] =>
  put !== null && 'source' in put.record && put.record.source !== null ? [put.record.source] : []

type Told = Pick<StepStory, 'sentence' | 'beside' | 'more'>
const alone = (said: Sentence, beside: Sentence | null = null): Told => ({ sentence: said, beside, more: 0 })

function told(all: readonly RecordDiff[], detail: Detail, about: string | null): Told {
  const whole = wholeStep(detail.diffs)
  if (whole !== null) return whole
  const sheet = importedSheet(detail)
  if (sheet !== null && about === null) return alone(sheet, sumSentence(detail, true))
  // The source of what is written comes with it, and is said beside it.
  const own = all.filter(({ what }) => what !== 'source')
  const diffs = own.length > 0 ? own : all
  const total = detail.counts.reduce((sum, { what, made, changed, removed }) => {
    return sum + (what === 'source' && own.length > 0 ? 0 : made + changed + removed)
  }, 0)
  const [first] = diffs
  if (first === undefined) return alone(sentence('same', { subject: { itself: true } }))
  const [only] = diffs.length === 1 && total <= 1 ? diffs : []
  if (only !== undefined) return alone(recordSentence(only, about))
  const group = groupSentence(diffs, about)
  // Of a large step not all is told one by one: only counts speak for it.
  if (group !== null && (about !== null || total <= diffs.length)) return alone(group)
  if (total > 3) return alone(sumSentence(detail, own.length > 0))
  return { ...alone(recordSentence(leading(diffs), about)), more: Math.max(0, total - 1) }
}

/** What was made or changed itself says more than what joins it. */
const leading = (diffs: readonly RecordDiff[]): RecordDiff =>
  diffs.toSorted((a, b) => weight(a.what) - weight(b.what))[0] as RecordDiff
const weights: readonly RecordKind[] = [
  'region',
  'decision',
  'action',
  ...toldKinds,
  'partner',
  'body',
  'activity',
  'goal',
  'involvement',
]
const weight = (what: RecordKind) => (weights.includes(what) ? weights.indexOf(what) : weights.length)

/** Steps that are one act, however many records they change. */
function wholeStep(diffs: readonly RecordDiff[]): Told | null {
  if (diffs.some(({ id, after }) => isErased(id) && after === null)) return alone(sentence('erased'))
  const partners = diffs.flatMap((diff) => (diff.what === 'partner' ? [diff] : []))
  for (const { before, after } of partners) {
    if (after !== null || before?.what !== 'partner') continue
    const stays = partners.find((one) => tookName(one, before.record.name))
    if (stays === undefined) continue
    const fills = { gone: nameFill(before), stays: nameFill(stays.after) }
    return alone(sentence('merged', fills), movedSeats(diffs, before.record.id))
  }
  const [made] = partners.filter(({ before }) => before === null)
  const from = made === undefined ? undefined : splitFrom(diffs, made.id)
  if (made !== undefined && from !== undefined)
    return alone(sentence('split', { made: nameFill(made.after), from: { record: from } }), movedSeats(diffs, from))
  return null
}

/** What was read in from a sheet, or made a region to begin with. */
function importedSheet({ title, diffs }: Detail): Sentence | null {
  const [, file] = /^Ingelezen: (.+)$/s.exec(title) ?? []
  if (file !== undefined) return sentence('import', { source: { text: file, bold: true } })
  const region = diffs.find(({ what, before }) => what === 'region' && before === null)?.after
  return region == null ? null : sentence('region.made', { name: nameFill(region) })
}

const nameFill = (put: Put | null): SentenceFill => ({ text: put === null ? '' : (recordName(put) ?? ''), bold: true })
const tookName = ({ before, after }: RecordDiff, name: string) =>
  before?.what === 'partner' &&
  after?.what === 'partner' &&
  after.record.aliases.includes(name) &&
  !before.record.aliases.includes(name)

/** The partner that records were of which are now of this one. */
function splitFrom(diffs: readonly RecordDiff[], made: string): string | undefined {
  for (const { before, after } of diffs)
    if (before?.what === 'involvement' && after?.what === 'involvement' && after.record.partner === made)
      return before.record.partner === made ? undefined : before.record.partner
  return undefined
}

function movedSeats(diffs: readonly RecordDiff[], from: string): Sentence | null {
  const moved = diffs.filter(
    ({ before, after }) => before?.what === 'involvement' && before.record.partner === from && after !== null,
  )
  return moved.length === 0 ? null : sentence('kept', { n: { n: moved.length } })
}

/** Several records of which the same can be said; null when there is no such thing. */
function groupSentence(diffs: readonly RecordDiff[], about: string | null): Sentence | null {
  const seats = diffs.filter(({ what }) => what === 'involvement')
  const [partner, ...others] = diffs.filter(({ what }) => what === 'partner')
  if (partner !== undefined && others.length === 0 && seats.length === diffs.length - 1 && seats.length > 0) {
    const isOwn = seats.every((one) => seatOf(one.after ?? one.before)?.partner === partner.id)
    const fills = { partner: nameFill(partner.after ?? partner.before), n: { n: seats.length } }
    if (isOwn && partner.before === null && seats.every(isMade)) return sentence('partner.seats', fills)
    if (isOwn && partner.after === null && seats.every(isRemoved)) return sentence('partner.removedSeats', fills)
  }
  const n = { n: diffs.length }
  if (diffs.every(isConfirmed))
    return sentence(seats.length === diffs.length ? 'confirmed.seats' : 'confirmed.several', { n })
  if (seats.length < diffs.length) return null
  if (seats.every(isRemoved)) return sentence('seats.removed', { n })
  if (!seats.every(isMade)) return null
  const places = seats.flatMap(({ after }) => seatOf(after) ?? [])
  const [first] = places
  if (first === undefined) return null
  if (places.every((one) => one.partner === first.partner)) {
    const count = new Set(places.map(({ at }) => at)).size
    return sentence('seats.of', {
      partner: first.partner === about ? { itself: true } : { record: first.partner },
      n: { n: count },
    })
  }
  if (places.every((one) => one.at === first.at)) return sentence('seats.at', { at: { record: first.at }, n })
  return sentence('seats.made', { n })
}

const isMade = ({ before, after }: RecordDiff) => before === null && isPresent(after)
const isPresent = (put: Put | null) => put?.what === 'involvement' && put.record.strength !== 0
const isRemoved = ({ after }: RecordDiff) => after === null
const isConfirmed = ({ before, after }: RecordDiff) =>
  before !== null &&
  after !== null &&
  changedFields(before, after).every(({ field }) => field === 'lastConfirmed' || field === 'source') &&
  (after.record as Partial<RecordOf<'tie'>>).lastConfirmed != null

/** How many of each kind came, changed and went; of a region that was made it goes without saying. */
function sumSentence({ counts }: Detail, withoutSources: boolean): Sentence {
  const list = (['made', 'changed', 'removed'] as const).flatMap((how): SentenceFill[] => {
    const sums = counts.flatMap(({ what, [how]: n }) => {
      if (n === 0 || (what === 'source' && withoutSources) || (what === 'region' && how === 'made')) return []
      return [{ kind: what === 'inquiry' ? ('involvement' as const) : what, n }]
    })
    return sums.length === 0 ? [] : [{ counts: sums, how }]
  })
  return sentence('sum', { list: { list } })
}

/** How many records of each kind were made, changed and taken out. */
export function countDiffs(
  diffs: readonly { what: RecordKind; before: unknown; after: unknown }[],
): StepDetail['counts'] {
  return recordKinds.flatMap((what) => {
    const own = diffs.filter((diff) => diff.what === what)
    if (own.length === 0) return []
    const [made, removed] = [own.filter(({ before }) => before === null), own.filter(({ after }) => after === null)]
    const sums = { made: made.length, removed: removed.length }
    return [{ what, ...sums, changed: own.length - sums.made - sums.removed }]
  })
}
