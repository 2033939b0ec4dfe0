import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buffer } from 'node:stream/consumers'
import { type ExportFormat, ExportQuery } from '../../contract/export.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { type GraphLists, graphLists } from '../../contract/records/table.ts'
import { textFault } from '../../contract/written-text.ts'
import { apply, diff } from '../../domain/changes.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { exporters } from '../../server/export/exporters.ts'
import { exportOf } from '../../server/export/network-export.ts'
import { awkward, ON } from '../server/export/awkward-region.ts'
import { runs } from '../support/rounds.ts'
import { arbitraryDay, arbitraryGraph } from '../truth/reference/arbitrary-graph.ts'
import { previewOn, written } from './preview.ts'

type Way = { format: ExportFormat; lang?: 'nl' | 'en' }
const ways: readonly Way[] = [
  { format: 'json' },
  ...(['nl', 'en'] as const).flatMap((lang) => [
    { format: 'xlsx' as const, lang },
    { format: 'csv' as const, lang },
  ]),
]
const lists = Object.fromEntries(Object.keys(graphLists).map((list) => [list, []])) as unknown as GraphLists
const emptyOf = ({ region, version, expectations }: RegionGraph): RegionGraph =>
  apply({ region, version, ...lists, truncated: false, expectations: { ...expectations, own: [] } }, [])

const bytesOf = (graph: RegionGraph, way: Way, on: string): Promise<Buffer> => {
  const query = ExportQuery.parse({ ...way, persons: 'yes' })
  return buffer(exporters[way.format](exportOf(makeRegionState(graph, on), query)))
}
/** What goes along in a form: decisions and actions are longer than a cell. */
const taken = (graph: RegionGraph, { format }: Way): RegionGraph =>
  apply(format === 'json' ? graph : { ...graph, decisions: [], actions: [] }, [])
/** The awkward region without what may be stored from before, and may not be written: a bell in a text, a day of 1899. */
const writable = JSON.parse(
  JSON.stringify(awkward.graph).replaceAll('\\u0007', '').replaceAll('1899-12-31', '2019-12-31'),
) as RegionGraph

/** Words that a cell, a list in a cell, a csv or a spreadsheet could take for something else. */
const oddText = fc
  .array(
    fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      ';',
      '"',
      ',',
      '|',
      ' ',
      '\t',
      '\n',
      'é',
      '0',
      'x',
      'ja',
      '(leeg)',
      '_x0041_',
      '#N/A',
    ),
    {
      ...{ minLength: 1, maxLength: 6 },
    },
  )
  .map((parts) => parts.join(''))
const isWritable = (text: string) => textFault(text) === null
/** A region of which partners, bodies and statements carry such words. */
function withOddWords(graph: RegionGraph, words: readonly string[]): RegionGraph {
  let at = 0
  const next = () => words[(at += 1) % words.length] ?? 'x'
  const named = <T extends { name: string }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, name: `${next()}${each.name}` }))
  return apply(
    {
      ...graph,
      partners: named(graph.partners).map((each) => ({
        ...each,
        aliases: [next() + each.id, `b;${each.id}`],
        note: next(),
      })),
      bodies: named(graph.bodies).map((each) => ({ ...each, rhythm: next() })),
      sources: graph.sources.map((each) => ({ ...each, title: `${next()}${each.title}`, note: next() })),
      ties: graph.ties.map((each) => ({ ...each, statedAs: next(), note: next() })),
      mentions: graph.mentions.map((each) => ({ ...each, words: next() })),
    },
    [],
  )
}

async function roundTrip(graph: RegionGraph, way: Way, on: string): Promise<void> {
  const bytes = await bytesOf(graph, way, on)
  const empty = emptyOf(graph)
  const preview = await previewOn(empty, bytes, {}, `uit.${way.format}`)
  expect({ way, errors: preview.errors, questions: preview.questions }).toEqual({ way, errors: [], questions: [] })
  const after = written(empty, preview)
  expect({ way, differences: diff(taken(graph, way), after) }).toEqual({ way, differences: [] })
  const again = await previewOn(after, bytes, {}, `uit.${way.format}`)
  expect({ way, items: again.items, changeSet: again.changeSet }).toEqual({ way, items: [], changeSet: null })
}

describe.each(ways)('taken out as $format $lang and brought in again', (way) => {
  it('is the same region: with the same ids where nothing was, and nothing new where it was', async () => {
    await roundTrip(writable, way, ON)
  })

  it('whatever the region', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), (seed) => roundTrip(arbitraryGraph(seed), way, arbitraryDay)),
      runs(3),
    )
  })

  it('whatever its words', async () => {
    const words = fc.array(oddText.filter(isWritable), { minLength: 5, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(fc.nat(), words, (seed, odd) =>
        roundTrip(withOddWords(arbitraryGraph(seed), odd), way, arbitraryDay),
      ),
      runs(4),
    )
  })
})
