import type { NetworkKind } from '../../contract/records/network.ts'
import type { RecordOf } from '../../contract/records/table.ts'
import type { Evidence } from '../../contract/finding.ts'
import { kinds, presetExpectation } from '../../contract/vocabulary.ts'
import type { Registered } from './readings.ts'
import type { Recorded } from './recorded.ts'
import type { FactsRow } from './rows.ts'
import { factsOf } from './said.ts'

type Shown = Exclude<NetworkKind, 'tie' | 'involvement' | 'source'>
/** What of a record is shown as evidence, and which partners it concerns. */
type Show<K extends Shown> = {
  facts: readonly (keyof RecordOf<K>)[]
  partners?: (record: RecordOf<K>) => readonly string[]
}
const shows: { [K in Shown]: Show<K> } = {
  region: { facts: ['name', 'form'] },
  partner: { facts: ['name', 'kind', 'since', 'until', 'inferred'], partners: ({ id }) => [id] },
  person: {
    facts: ['role', 'temporaryUntil', 'lastConfirmed'],
    partners: ({ worksAt }) => (worksAt === null ? [] : [worksAt]),
  },
  goal: { facts: ['name', 'horizon'] },
  stage: { facts: ['name', 'order', 'number'] },
  body: { facts: ['name', 'kind', 'level'] },
  activity: {
    facts: [
      ...(['name', 'status', 'statusSince', 'start', 'end', 'resultVisible', 'owner', 'structuralMoney'] as const),
      ...(['bodyPlace', 'lastNews', 'serves'] as const),
    ],
  },
  membership: {
    facts: ['member', 'cluster', 'since', 'until', 'inferred'],
    partners: ({ member, cluster }) => [member, cluster],
  },
  coverage: { facts: ['partner', 'stage', 'since', 'until', 'inferred'], partners: ({ partner }) => [partner] },
  carrying: { facts: ['body', 'activity', 'statedAs', 'inferred'] },
  mention: { facts: ['words', 'kinds', 'level', 'at', 'inferred'] },
  expectation: { facts: ['kind', 'a', 'b', 'level', 'strength', 'origin'] },
}
const shownKinds = Object.keys(shows) as Shown[]

function shownOf<K extends Shown>(what: K, record: RecordOf<K>): FactsRow {
  const { facts, partners }: Show<K> = shows[what]
  return {
    evidence: {
      id: record.id,
      what,
      facts: Object.fromEntries(facts.map((key) => [key, record[key]])) as Evidence['facts'],
      source: 'source' in record ? record.source : null,
    },
    statement: 'statement' in record ? record.statement : null,
    partners: partners?.(record) ?? [],
  }
}

/** What a preset says is no record of the region: its facts are those of the vocabulary. */
const presetFacts = ({ preset, listed }: Registered): FactsRow[] =>
  listed.map((kind) => ({
    evidence: {
      id: presetExpectation(preset, kind),
      what: 'expectation',
      facts: { kind, preset, statutory: kinds[kind].statutory },
      source: null,
    },
    statement: null,
    partners: [],
  }))

/** What is recorded under an id, as evidence; undefined for what is not. Made when it is asked for, and once. */
export type Facts = { get: (id: string) => FactsRow | undefined }

/** Everything a finding may rest on. */
export function factsIn(registered: Registered, { region, of, said }: Recorded): Facts {
  const made = new Map<string, FactsRow>()
  for (const row of presetFacts(registered)) made.set(row.evidence.id, row)
  const lines = new Map(said.map((row) => [row.id, row]))
  const records = new Map<string, { what: Shown; record: RecordOf<Shown> }>()
  for (const what of shownKinds)
    for (const record of what === 'region' ? [region] : of(what)) records.set(record.id, { what, record })
  const make = (id: string) => {
    const line = lines.get(id)
    if (line !== undefined) return factsOf(line)
    const found = records.get(id)
    return found && shownOf(found.what, found.record)
  }
  return {
    get: (id) => {
      const row = made.get(id) ?? make(id)
      if (row !== undefined) made.set(id, row)
      return row
    },
  }
}
