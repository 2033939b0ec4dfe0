import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import type { RecordDiff } from './record-diff.ts'
import { namesIn } from '../../contract/records/links.ts'
import type { LineRecord, NodeRecord, RecordDefinition } from '../../contract/records/definition.ts'
import { labelsOf, storedRecords } from '../../contract/records/stored.ts'
import { definitions, recordTable } from '../../contract/records/table.ts'
import { bind } from '../store/bind.ts'
import { lineRow, nodeRow, propertiesFor } from './stored-rows.ts'

/** A query that writes, with what it is given. */
type Statement = { name: string; names: Readonly<Record<string, string | readonly string[]>>; params: object }

/**
 * Makes the graph as the steps say: takes out first, then puts in the order of the contract.
 * A line that is already there is taken out and made again: its ends and its type may have changed.
 */
export async function writeDiffs(
  run: Run,
  queries: Queries,
  region: RegionId,
  steps: readonly RecordDiff[],
): Promise<void> {
  // Sent one behind the other, answered in that order: the way there and back is made once.
  const sent = statementsFor(steps).map(({ name, names, params }) =>
    run(bind(queries(name), names), { region, ...params }, z.never()),
  )
  await Promise.all(sent)
}

function statementsFor(steps: readonly RecordDiff[]): Statement[] {
  const isLine = ({ what }: RecordDiff) => definitions[what].storedAs === 'line'
  const idsOf = (wanted: (step: RecordDiff) => boolean) => steps.filter(wanted).map(({ id }) => id)
  const lines = idsOf((step) => isLine(step) && step.before !== null)
  const nodes = idsOf((step) => !isLine(step) && step.after === null)
  const known = new Set(idsOf((step) => step.before !== null))
  const table: readonly RecordDefinition[] = recordTable
  return [
    ...(lines.length > 0 ? [{ name: 'changes/remove-lines', names: storedRecords, params: { ids: lines } }] : []),
    ...(nodes.length > 0 ? [{ name: 'changes/remove-nodes', names: storedRecords, params: { ids: nodes } }] : []),
    ...table.flatMap((definition) => {
      const puts = steps.flatMap(({ after }): Put[] => (after?.what === definition.what ? [after] : []))
      return puts.length === 0 ? [] : putStatements(definition, puts, known)
    }),
  ]
}

/** What writes the records of a kind, one after the other. `known`: those that are there already, and lead to others. */
export function putStatements(
  definition: RecordDefinition,
  puts: readonly Put[],
  known: ReadonlySet<string>,
): Statement[] {
  switch (definition.storedAs) {
    case 'region':
      return puts.map((put) => ({ name: 'changes/put-region', names: {}, params: { properties: propertiesFor(put) } }))
    case 'node':
      return puttingNodes(definition, puts, known)
    case 'line':
      return [puttingLines(definition, puts)]
  }
}

function puttingNodes(definition: NodeRecord, puts: readonly Put[], known: ReadonlySet<string>): Statement[] {
  const { label, kindLabel, links } = definition
  const rows = puts.map((put) => nodeRow(definition, put))
  const params = { rows, kindLabels: kindLabel?.all ?? [] }
  const linking = Object.entries(links).flatMap(([field, link]) => (link?.type ? [{ field, type: link.type }] : []))
  const put: Statement = { name: 'changes/put-nodes', names: { label }, params }
  if (linking.length === 0) return [put]
  const ids = rows.flatMap(({ id }) => (known.has(id) ? [id] : []))
  const types = linking.map(({ type }) => type)
  const unlink: Statement[] =
    ids.length > 0 ? [{ name: 'changes/unlink-nodes', names: { label, types }, params: { ids } }] : []
  return [put, ...unlink, ...linking.flatMap(({ field, type }) => linkingBy(definition, field, type, puts))]
}

/** None where nobody names anybody. */
function linkingBy(definition: NodeRecord, field: string, type: string, puts: readonly Put[]): Statement[] {
  const rows = puts.flatMap((put) => {
    const to = namesIn(put).flatMap((name) => (name.field === field ? [name.id] : []))
    return to.length === 0 ? [] : [{ id: put.record.id, to }]
  })
  if (rows.length === 0) return []
  const names = { label: definition.label, type, targets: labelsOf(definition, field) }
  return [{ name: 'changes/link-nodes', names, params: { rows } }]
}

function puttingLines(definition: LineRecord, puts: readonly Put[]): Statement {
  const { from, to } = definition
  const names = { from: labelsOf(definition, from), to: labelsOf(definition, to) }
  return { name: 'changes/put-lines', names, params: { rows: puts.map((put) => lineRow(definition, put)) } }
}
