import type { Put } from '../../contract/change.ts'
import type { RecordOf, toldKinds } from '../../contract/records/table.ts'
import type { RecordDiff } from '../changes.ts'
import { changedFields, fieldSentence, valueFill } from './field-changes.ts'
import { recordName } from './record-name.ts'
import { sentence, type Sentence, type SentenceFill } from './sentence.ts'

/** The record whose history is read; null = the region. */
type Reader = string | null

const named = (id: string, about: Reader): SentenceFill => (id === about ? { itself: true } : { record: id })
const text = (words: string): SentenceFill => ({ text: words, bold: true })
const phrase = (said: Sentence): SentenceFill => ({ phrase: said })

/** What a record is called in a sentence about it: by name, or by what it joins. */
function subjectOf(put: Put, about: Reader): Sentence {
  switch (put.what) {
    case 'involvement':
    case 'inquiry': {
      const { partner, at } = put.record
      if (partner === about) return sentence('seat.at', { at: { record: at } })
      if (at === about) return sentence('seat.partner', { partner: { record: partner } })
      return sentence('seat', { partner: { record: partner }, at: { record: at } })
    }
    case 'tie': {
      const { from, to } = put.record
      if (from !== about && to !== about) return sentence('tie', { a: { record: from }, b: { record: to } })
      return sentence('tie.with', { b: { record: from === about ? to : from } })
    }
    case 'membership':
      return sentence('membership', { member: { record: put.record.member }, cluster: { record: put.record.cluster } })
    case 'coverage':
      return sentence('coverage', { partner: { record: put.record.partner }, stage: { record: put.record.stage } })
    case 'carrying':
      return sentence('carrying', { activity: { record: put.record.activity }, body: { record: put.record.body } })
    case 'mention':
      return sentence('mention', { words: text(put.record.words), at: { record: put.record.at } })
    case 'expectation': {
      const { kind, a, b } = put.record
      if (kind !== null) return sentence('expectation.kind', { kind: { party: `kind:${kind}` } })
      return sentence('expectation.pair', { a: { party: a ?? '' }, b: { party: b ?? '' } })
    }
    case 'setting':
      return sentence('setting', { setting: { rule: put.record.rule, setting: put.record.key } })
    case 'decision':
      return sentence('decision', { gap: { gap: put.record.gap, about: put.record.about } })
    default:
      return sentence('name', { name: text(recordName(put) ?? '') })
  }
}

/** The same, but never left out: what came or went is named, to whoever reads. */
const namedSubject = (put: Put): SentenceFill => phrase(subjectOf(put, null))

/** What became of one record. `about`: the record whose history is read, which need not be named in it. */
export function recordSentence({ before, after }: RecordDiff, about: Reader): Sentence {
  if (before === null) return after === null ? sentence('same') : madeSentence(after, about)
  if (after === null) return removedSentence(before, about)
  return changedSentence(before, after, about)
}

function madeSentence(put: Put, about: Reader): Sentence {
  switch (put.what) {
    case 'involvement': {
      const { partner, at, level, role, strength } = put.record
      const fills = { partner: named(partner, about), at: { record: at } }
      if (strength === 0) return sentence('seat.none', fills)
      if (role === 'lead') return sentence('seat.lead', fills)
      if (level === 'unspecified') return sentence('seat.madeUnspecified', fills)
      return sentence('seat.made', { ...fills, level: { word: 'level', value: level } })
    }
    case 'tie': {
      const { level, strength } = put.record
      const fills = endsOf(put.record, about)
      if (strength === 0) return sentence('tie.none', fills)
      if (level === 'unspecified') return sentence('tie.madeUnspecified', fills)
      return sentence('tie.made', { ...fills, level: { word: 'level', value: level } })
    }
    case 'inquiry':
      return sentence('inquiry.made', { subject: phrase(subjectOf(put, about)) })
    case 'membership':
    case 'coverage':
    case 'carrying':
    case 'mention':
      return sentence(`${put.what}.made`, joinedFills(put, about))
    case 'expectation':
      return sentence('expectation.made', { subject: namedSubject(put) })
    case 'setting':
      return settingSentence(put)
    case 'decision':
      return decisionSentence(put.record)
    case 'action':
      return sentence(put.record.doneOn === null ? 'action.made' : 'action.done', { title: text(put.record.title) })
    case 'moment':
    case 'story':
    case 'view':
    case 'minute':
      return sentence(`${put.what}.made`, toldFills(put))
    case 'region':
      return sentence('region.made', { name: text(put.record.name) })
    default:
      return sentence('made', { subject: namedSubject(put) })
  }
}

function removedSentence(put: Put, about: Reader): Sentence {
  switch (put.what) {
    case 'involvement':
      return sentence('seat.removed', { partner: named(put.record.partner, about), at: { record: put.record.at } })
    case 'tie':
      return sentence('tie.removed', endsOf(put.record, about))
    case 'inquiry':
      return sentence('inquiry.removed', { subject: phrase(subjectOf(put, about)) })
    case 'membership':
    case 'coverage':
    case 'carrying':
    case 'mention':
      return sentence(`${put.what}.removed`, joinedFills(put, about))
    case 'expectation':
      return sentence('expectation.removed', { subject: namedSubject(put) })
    case 'setting':
      return sentence('setting.removed', { subject: namedSubject(put) })
    case 'decision':
      return sentence('decision.removed', { gap: { gap: put.record.gap, about: put.record.about } })
    case 'action':
      return sentence('action.removed', { title: text(put.record.title) })
    case 'moment':
    case 'story':
    case 'view':
    case 'minute':
      return sentence(`${put.what}.removed`, toldFills(put))
    default:
      return sentence('removed', { subject: namedSubject(put) })
  }
}

function changedSentence(before: Put, after: Put, about: Reader): Sentence {
  const changes = changedFields(before, after)
  const subject: SentenceFill = after.record.id === about ? { itself: true } : phrase(subjectOf(after, about))
  const fields = new Map(changes.map((change) => [change.field, change]))
  // What follows from a new name or a confirmation is not told beside it.
  const beside = new Set(['aliases', 'source', 'inferred', 'inferredWhy', 'statedBy', 'statusSince', 'statusStatedAs'])
  const only = (field: string) =>
    fields.has(field) && changes.every((one) => one.field === field || beside.has(one.field))
  const [then, now] = [recordName(before), recordName(after)]
  if (isNamed(after) && (only('name') || only('title')) && then !== null && now !== null && then !== now)
    return sentence('renamed', { before: { text: then }, after: text(now) })
  if (before.what === 'involvement' && after.what === 'involvement') {
    const turn = seatTurn(before.record, after.record, about)
    if (turn !== null) return turn
  }
  if (after.what === 'decision') return decisionSentence(after.record)
  if (after.what === 'setting') return settingSentence(after)
  // A story is written anew as a whole: its parts have no names that anybody knows.
  if (after.what === 'story' || after.what === 'view') return sentence(`${after.what}.made`, toldFills(after))
  if (after.what === 'action' && fields.get('doneOn')?.before === null)
    return sentence('action.done', { title: text(after.record.title) })
  if (after.what === 'region' && (only('preset') || only('form'))) return regionSentence(after.record, only('preset'))
  if (only('until')) return untilSentence(after, fields.get('until')?.after, subject, about)
  if (only('lastConfirmed') && fields.get('lastConfirmed')?.after !== null) return sentence('confirmed', { subject })
  for (const field of ['status', 'strength', 'level', 'role', 'judgement']) {
    const change = only(field) ? fields.get(field) : undefined
    const values = [change?.before, change?.after].map((value) => valueFill(after.what, field, value))
    const [was, is] = values
    if (was && is) return sentence('turned', { subject, before: was, after: is })
    if (is) return sentence('became', { subject, after: is })
  }
  const told = changes.filter((change) => !beside.has(change.field))
  return fieldSentence(subject, after.what, told.length > 0 ? told : changes)
}

/** What is told of the network, by its name, or by its words where it has none. */
const toldFills = (put: Extract<Put, { what: (typeof toldKinds)[number] }>): Sentence['fills'] =>
  put.what === 'minute' ? { text: text(put.record.text) } : { name: text(put.record.name) }

const isNamed = ({ what }: Put) => what !== 'mention' && what !== 'action'

/** Who leads and who does not, and who is at a table after all or not. */
function seatTurn(then: RecordOf<'involvement'>, now: RecordOf<'involvement'>, about: Reader): Sentence | null {
  const fills = { partner: named(now.partner, about), at: { record: now.at } }
  if (then.partner !== now.partner || then.at !== now.at) return null
  if (then.strength !== 0 && now.strength === 0) return sentence('seat.none', fills)
  if (then.strength === 0 && now.strength !== 0) return sentence('seat.again', fills)
  if (then.role === now.role) return null
  if (now.role === 'lead') return sentence('seat.leads', fills)
  return then.role === 'lead' ? sentence('seat.leadsNot', fills) : null
}

function untilSentence(after: Put, until: unknown, subject: SentenceFill, about: Reader): Sentence {
  if (typeof until !== 'string') return sentence('resumed', { subject })
  const day: SentenceFill = { day: until }
  if (after.what === 'involvement')
    return sentence('seat.ended', { partner: named(after.record.partner, about), at: { record: after.record.at }, day })
  if (after.what === 'tie') return sentence('tie.ended', { ...endsOf(after.record, about), day })
  return sentence('ended', { subject: namedSubject(after), day })
}

/** Of a tie who reads it first, and is not named. */
function endsOf({ from, to }: RecordOf<'tie'>, about: Reader): Sentence['fills'] {
  const [a, b] = to === about ? [to, from] : [from, to]
  return { a: named(a, about), b: { record: b } }
}

/** What a line or a mention names, each in its own place. */
function joinedFills(put: Put, about: Reader): Sentence['fills'] {
  if (put.what === 'membership')
    return { member: named(put.record.member, about), cluster: { record: put.record.cluster } }
  if (put.what === 'coverage') return { partner: named(put.record.partner, about), stage: { record: put.record.stage } }
  if (put.what === 'carrying') return { activity: named(put.record.activity, about), body: { record: put.record.body } }
  return put.what === 'mention' ? { words: text(put.record.words), at: { record: put.record.at } } : {}
}

function decisionSentence({ verdict, gap, about, owner, due }: RecordOf<'decision'>): Sentence {
  const fills = { gap: { gap, about } }
  if (verdict !== 'assigned') return sentence(`decision.${verdict}`, fills)
  return sentence('decision.assigned', { ...fills, owner: { text: owner ?? '' }, day: { day: due ?? '' } })
}

function settingSentence(put: Extract<Put, { what: 'setting' }>): Sentence {
  const { value } = put.record
  const list: SentenceFill[] = (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'number' ? { n: one } : { text: one },
  )
  return sentence('setting.made', { subject: namedSubject(put), value: { list } })
}

const regionSentence = ({ preset, form }: RecordOf<'region'>, isPreset: boolean): Sentence =>
  isPreset
    ? sentence('region.preset', { preset: { word: 'preset', value: preset } })
    : sentence('region.form', { form: { word: 'form', value: form } })
