import { settingId } from '../../../contract/records/meeting/setting.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { Entity } from '../names/known-entity.ts'
import type { SourceDraft } from '../statements/import-draft.ts'
import type { AnyFields, RecordMaker } from './record-maker.ts'

/** What a sheet of an export holds beside the network: the region itself, people, expectations and settings. */
export function otherRecords(maker: RecordMaker): void {
  const { graph, draft, ids, make } = maker
  for (const { what, record: said, place } of draft.others) {
    if (what === 'inquiry') {
      inquiryRecord(maker, said, place)
      continue
    }
    const { source, id: given, ...plain } = said
    const fields: AnyFields = {
      ...plain,
      ...(typeof source === 'string' ? { source: maker.sourceId(draft.source(source, place)) } : {}),
    }
    const id = typeof given === 'string' ? given : null
    if (what === 'region') {
      const { name, form, preset } = fields
      make('region', graph.region.id, graph.region, {}, { name, form, preset }, place)
    } else if (what === 'person') {
      const before = graph.persons.find((each) => each.id === id)
      const worksAt = typeof fields['worksAt'] === 'string' ? partnerIdNamed(maker, fields['worksAt']) : undefined
      const made = id ?? ids.ofParts('person', String(fields['role']))
      const empty = { id: made, role: '', worksAt: null, temporaryUntil: null, lastConfirmed: null, source: null }
      make('person', made, before, empty, { ...fields, worksAt }, place)
    } else if (what === 'expectation') {
      const party = (words: unknown) =>
        typeof words !== 'string' ? undefined : words.startsWith('kind:') ? words : partnerIdNamed(maker, words)
      const before = graph.expectations.own.find((each) => each.id === id)
      const made =
        id ??
        ids.ofParts('expectation', ...['kind', 'a', 'b', 'level'].map((field) => JSON.stringify(fields[field] ?? null)))
      const empty = { id: made, kind: null, a: null, b: null, level: null, strength: null, origin: 'own', source: null }
      make('expectation', made, before, empty, { ...fields, a: party(fields['a']), b: party(fields['b']) }, place)
    } else if (what === 'setting') {
      const made = settingId(graph.region.id, String(fields['rule']), String(fields['key']))
      const before = graph.settings.find((each) => each.id === made)
      make('setting', made, before, { id: made, rule: '', key: '', value: 0 }, fields, place)
    }
  }
}

function inquiryRecord({ graph, ids, make, ...maker }: RecordMaker, given: AnyFields, place: CellPlace): void {
  const { id, note } = given as { id: string | null; note: string | null }
  const record = {
    partner: maker.entityId(given['partner'] as Entity),
    at: maker.entityId(given['at'] as Entity),
    level: String(given['level']),
    statedBy: String(given['statedBy']),
    source: maker.sourceId(given['source'] as SourceDraft),
  }
  const key = (one: typeof record) => [one.partner, one.at, one.level, one.statedBy, one.source].join('~')
  const before = graph.inquiries.find((each) => (id === null ? key(each) === key(record) : each.id === id))
  const made = before?.id ?? id ?? ids.ofParts('inquiry', ...Object.values(record))
  make('inquiry', made, before, { id: made, ...record, note: null }, { ...record, note: note ?? undefined }, place)
}

/** The id of the partner a cell names, by its id or name; undefined when it names none. */
function partnerIdNamed({ draft, entityId }: RecordMaker, words: string): string | undefined {
  const isPartner = ({ what }: { what: string }) => what === 'partner'
  const known = draft.index.withId(words, isPartner) ?? draft.index.same(words, isPartner)
  return known === null ? undefined : entityId(known)
}
