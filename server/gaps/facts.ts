import type { RecordDefinition } from '../../contract/records/definition.ts'
import { type NetworkKind, networkTable } from '../../contract/records/network.ts'
import { definitions, type RecordOf } from '../../contract/records/table.ts'
import type { Evidence } from '../../contract/finding.ts'
import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { validOn } from '../../domain/in-force.ts'
import { recordsOf } from '../../domain/records.ts'
import { reading } from '../../domain/region-state.ts'

/** What is recorded under an id that a finding rests on. `statement`: the utterance it is part of; `partners`: whom it concerns. */
export type RecordFacts = { evidence: Evidence; statement: string | null; partners: readonly string[] }

type Shown = Exclude<NetworkKind, 'tie' | 'involvement'>
const table: readonly RecordDefinition[] = networkTable
/** The kinds of which something is shown as evidence; a statement is shown whole, as far as it is in force. */
const shownKinds = table.flatMap(({ what, shown }) =>
  shown.length === 0 || what === 'tie' || what === 'involvement' ? [] : [what as Shown],
)

function shownOf(what: Shown, record: RecordOf<Shown>): RecordFacts {
  const { shown, partners } = definitions[what]
  const fields: Readonly<Record<string, unknown>> = record
  return {
    evidence: {
      id: record.id,
      what,
      facts: Object.fromEntries(shown.map((key) => [key, fields[key]])) as Evidence['facts'],
      source: 'source' in record ? record.source : null,
    },
    statement: 'statement' in record ? record.statement : null,
    partners: partners?.(record) ?? [],
  }
}

const besideFacts = new Set(['id', 'source', 'statement', 'note'])
const factsOf = (what: 'tie' | 'involvement') =>
  Object.keys(definitions[what].schema.shape).filter((key) => !besideFacts.has(key))
const statedFacts = { tie: factsOf('tie'), involvement: factsOf('involvement') }

/** A tie or an involvement: what is stated, and between whom. */
function statedOf(what: 'tie' | 'involvement', record: Tie | Involvement): RecordFacts {
  const { id, source, statement } = record
  const fields: Readonly<Record<string, unknown>> = record
  // There are tens of thousands: nothing is made on the way.
  const facts: Record<string, unknown> = {}
  for (const key of statedFacts[what]) facts[key] = fields[key]
  const partners = 'from' in record ? [record.from, record.to] : [record.partner]
  return { evidence: { id, what, facts: facts as Evidence['facts'], source }, statement, partners }
}

/** What is recorded under an id, as evidence; undefined for what is not. Made when it is asked for, and once. */
export type EvidenceFacts = { get: (id: string) => RecordFacts | undefined }

/** Everything a finding may rest on: statements as far as they are in force; of what its preset expects, the vocabulary's facts. */
export const factsIn = reading(({ graph, on }): EvidenceFacts => {
  const inForce = validOn(on)
  const made = new Map<string, RecordFacts>()
  for (const { id, kind, preset, statutory } of graph.expectations.kinds) {
    const evidence: Evidence = { id, what: 'expectation', facts: { kind, preset, statutory }, source: null }
    made.set(id, { evidence, statement: null, partners: [] })
  }
  const ties = byRecordId(graph.ties)
  const involvements = byRecordId(graph.involvements)
  const others = new Map<string, { what: Shown; record: RecordOf<Shown> }>()
  for (const what of shownKinds)
    for (const record of what === 'region' ? [graph.region] : recordsOf(graph, what))
      others.set(record.id, { what, record })
  const make = (id: string): RecordFacts | undefined => {
    const stated = ties.get(id) ?? involvements.get(id)
    if (stated !== undefined)
      return inForce(stated) ? statedOf('from' in stated ? 'tie' : 'involvement', stated) : undefined
    const other = others.get(id)
    return other && shownOf(other.what, other.record)
  }
  return {
    get: (id) => {
      const known = made.get(id) ?? make(id)
      if (known !== undefined) made.set(id, known)
      return known
    },
  }
})

const byRecordId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> => {
  const all = new Map<string, T>()
  for (const record of records) all.set(record.id, record)
  return all
}
