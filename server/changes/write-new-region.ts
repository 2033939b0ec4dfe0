import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { namesIn } from '../../contract/records/links.ts'
import type { RecordDefinition } from '../../contract/records/definition.ts'
import { definitions } from '../../contract/records/table.ts'
import type { Run } from '../store/database.ts'
import type { QueryTexts } from '../store/queries.ts'
import { lineRow, nodeRow, propertiesFor, type StoredLineRow } from './stored-rows.ts'

const ElementRow = z.object({ id: z.string(), element: z.string() })

/**
 * Writes the records of a region that holds none yet. Nothing has to be looked for: all nodes are made by one query, and what they
 * name by another, whatever their kinds. A database that has just started plans these two, and not some thirty.
 */
export async function writeNewRegion(
  run: Run,
  queries: QueryTexts,
  region: RegionId,
  puts: readonly Put[],
): Promise<void> {
  const rows = puts.flatMap((put) => {
    const definition: RecordDefinition = definitions[put.what]
    if (definition.storedAs !== 'node') return []
    const { labels, properties } = nodeRow(definition, put)
    return [{ labels: [definition.label, ...labels], properties }]
  })
  const own = puts.filter(({ what }) => what === 'region').map(propertiesFor)
  // Awaited together: where the database goes, both fail, and none may go unheard.
  const [nodes] = await Promise.all([
    run(queries('changes/create-nodes'), { region, rows }, ElementRow),
    ...own.map((properties) => run(queries('changes/put-region'), { region, properties }, z.never())),
  ])
  const elements = new Map(nodes.map(({ id, element }) => [id, element]))
  const elementOf = (id: string): string => {
    const element = elements.get(id)
    if (element === undefined) throw new Error(`There is no record ${id} in ${region} to lead to`)
    return element
  }
  const lines = puts.flatMap(linesOf).map((line) => ({ ...line, from: elementOf(line.from), to: elementOf(line.to) }))
  if (lines.length > 0) await run(queries('changes/create-lines'), { rows: lines }, z.never())
}

/** The lines a record is stored as: itself, or what leads from it to the others that it names. */
function linesOf(put: Put): StoredLineRow[] {
  const definition: RecordDefinition = definitions[put.what]
  if (definition.storedAs === 'line') return [lineRow(definition, put)]
  return namesIn(put).flatMap(({ link, id }): StoredLineRow[] =>
    link.type === null ? [] : [{ from: put.record.id, to: id, type: link.type, properties: {} }],
  )
}
