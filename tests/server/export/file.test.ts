import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ExportQuery, exportFormatNames } from '../../../contract/export.ts'
import { NetworkFile } from '../../../contract/file.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { recordKinds } from '../../../contract/records/table.ts'
import { apply } from '../../../domain/changes.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { withoutPersons } from '../../../domain/scope/without-persons.ts'
import { exporters, exportFileName } from '../../../server/export/exporters.ts'
import { writeJson } from '../../../server/export/json.ts'
import { exportOf } from '../../../server/export/network-export.ts'
import { graphOf } from '../../networks/graph-of.ts'
import { runs } from '../../support/rounds.ts'
import { unzip } from '../../support/unzip.ts'
import { arbitraryDay, arbitraryGraph } from '../../truth/reference/arbitrary-graph.ts'
import { buffer } from 'node:stream/consumers'
import { awkward, bytesOf, exported, ON } from './awkward-region.ts'

const textOf = (query: Record<string, unknown>) => [...writeJson(exported({ format: 'json', ...query }))].join('')
const fileOf = (graph: RegionGraph, query: Record<string, unknown> = {}) => {
  const asked = ExportQuery.parse({ format: 'json', ...query })
  const text = [...writeJson(exportOf(makeRegionState(graph, arbitraryDay), asked))].join('')
  return NetworkFile.parse(JSON.parse(text))
}

describe('a region as the file of this product', () => {
  const file = NetworkFile.parse(JSON.parse(textOf({ persons: 'yes' })))

  it('says of which version, day and part it is, and which region', () => {
    expect(file.meta).toEqual({
      ...{ kind: 'ketenkaart-network', version: 1 },
      of: { version: 1, on: ON, what: 'all' },
    })
    expect(file.data).toMatchObject({ region: 'ZZ24', title: 'Ingelezen uit een bestand: Voorbeeldstreek' })
  })

  it('holds every record, by kind in the order of writing, then by id', () => {
    const told = [...awkward.file.data.changes].map((put) => JSON.stringify(put)).sort()
    expect(file.data.changes.map((put) => JSON.stringify(put)).sort()).toEqual(told)
    const order = file.data.changes.map((put) => [recordKinds.indexOf(put.what), put.op === 'put' ? put.record.id : ''])
    expect(order).toEqual([...order].sort((a, b) => Number(a[0]) - Number(b[0]) || (a[1]! < b[1]! ? -1 : 1)))
  })

  it('is the same bytes for the same region, however it was written', () => {
    const { region, graph } = awkward
    const turned = apply(
      graphOf(
        NetworkFile.parse({
          ...awkward.file,
          data: { region, title: 'x', changes: [...awkward.file.data.changes].reverse() },
        }),
      ),
      [],
    )
    expect(fileOf({ ...turned, partners: [...turned.partners].reverse() })).toEqual(fileOf(graph))
  })

  it('read back is the region it was made of', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = arbitraryGraph(seed)
        const again = graphOf(fileOf(graph, { persons: 'yes' }))
        expect(apply({ ...again, version: graph.version }, [])).toEqual(apply(sorted(graph), []))
        expect(graphOf(fileOf(graph))).toEqual(graphOf(fileOf(withoutPersons(graph), { persons: 'yes' })))
      }),
      runs(40),
    )
  })
})

/** Each list in the order of a graph that is read. */
const sorted = (graph: RegionGraph): RegionGraph => {
  const { data, meta } = fileOf(graph, { persons: 'yes' })
  return { ...graphOf({ data, meta }), version: graph.version }
}

describe('people', () => {
  it.each(exportFormatNames)('are in no export unless asked for: %s', async (format) => {
    const bytes = await bytesOf({ format })
    const texts = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzip(bytes)) : [bytes.toString()]
    for (const word of ['adviser', 'Geheim', 'Jan Jansen'])
      expect(texts.filter((text) => text.includes(word))).toEqual([])
  })

  it.each(['json', 'xlsx', 'csv', 'graphml', 'gexf', 'cytoscape', 'json-graph'])(
    'are in it when asked for: %s',
    async (format) => {
      const bytes = await bytesOf({ format, persons: 'yes' })
      const texts = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzip(bytes)) : [bytes.toString()]
      const all = texts.join('\n')
      for (const word of ['Geheim adviseur', 'zz24-adviser']) expect(all).toContain(word)
    },
  )
})

describe('a file', () => {
  it.each([
    ['xlsx', {}, 'ketenkaart-voorbeeldstreek-2026-11-29.xlsx'],
    ['json', {}, 'ketenkaart-voorbeeldstreek-2026-11-29.json'],
    ['json-graph', { lang: 'en' }, 'ketenkaart-voorbeeldstreek-graph-2026-11-29.json'],
    ['template', {}, 'ketenkaart-voorbeeldstreek-invulblad-2026-11-29.xlsx'],
    ['csv', { partner: 'zz24-goes' }, 'ketenkaart-voorbeeldstreek-csv-s-gravenhage-goes-2026-11-29.zip'],
    ['graphml', { without: 'public', lang: 'en' }, 'ketenkaart-voorbeeldstreek-part-2026-11-29.graphml'],
  ] as const)('%s %j is called %s', (format, query, name) => {
    expect(exportFileName(exported({ format, ...query }), format)).toBe(name)
  })

  it.each(exportFormatNames)('%s is the same bytes each time', async (format) => {
    const again = await buffer(exporters[format](exported({ format })))
    expect(again.equals(await bytesOf({ format }))).toBe(true)
  })
})
