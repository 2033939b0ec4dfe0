import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { ImportPreview } from '../../contract/answers/import.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { noChoices, type ReadingChoices } from '../../server/import/import-choices.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { makePreview } from '../../server/import/preview/make-preview.ts'
import { readInProcess } from '../../server/import/process/read-in-process.ts'
import { readGraph } from '../../server/store/graph.ts'
import type { Deps } from '../../server/web/handler.ts'
import { plantNetwork } from '../networks/network.ts'
import type { Tiny } from '../networks/records.ts'
import { testDeps } from '../support/deps.ts'
import { serve } from '../support/web.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-11-29')
})
afterAll(() => deps.database.close())

const region = (): Promise<Tiny> =>
  plantNetwork(deps, ({ body, partner, governs }) => [
    body('beraad'),
    partner('goes', 'municipality'),
    partner('uwv', 'uwv'),
    governs('goes uwv', 'beraad'),
  ])
const graphOf = (zz: Tiny) => deps.database.read((run) => readGraph(run, deps.queries, zz.region))

const csv =
  'Van;Naar;Niveau;Sterkte;Bron\nuwv;FNV;bestuurlijk;3;Plan 2026\nuwv;goes;uitvoerend;x;\ngoes;FNV;B;nee;Plan 2026\ngoes;Nieuwe partij;U;2;\n'
async function previewOf(
  zz: Tiny,
  text: string | Uint8Array,
  choices: Partial<ReadingChoices> = {},
  name = 'lijst.csv',
): Promise<ImportPreview> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return makePreview({ bytes, name, graph: await graphOf(zz), choices: { ...noChoices, ...choices } })
}
async function commit(zz: Tiny, { changeSet }: ImportPreview) {
  if (changeSet === null) throw new Error('Nothing to write')
  const { version } = await graphOf(zz)
  return writeChangeSet(deps, zz.region, changeSet, version)
}
const withoutVersion = (graph: Awaited<ReturnType<typeof graphOf>>) => ({ ...graph, version: 0 })

describe('a sheet brought into a region', () => {
  it('is written in one step, twice is nothing, and undone it leaves the region exactly as it was', async () => {
    const zz = await region()
    const before = await graphOf(zz)
    const preview = await previewOf(zz, csv)
    expect(preview.counts).toMatchObject({ new: 8, changed: 0, stopped: 0 })
    const written = await commit(zz, preview)
    const after = await graphOf(zz)
    expect(
      after.ties
        .map(({ from, to, level, strength }) => `${from} ${to} ${level} ${strength}`)
        .map((tie) => tie.replaceAll(`${zz.region.toLowerCase()}-`, ''))
        .sort(),
    ).toEqual([
      'goes fnv administrative 0',
      'goes nieuwe-partij operational 2',
      'uwv fnv administrative 3',
      'uwv goes operational null',
    ])
    expect(await previewOf(zz, csv)).toMatchObject({ changeSet: null, counts: { new: 0, changed: 0, same: 8 } })
    await undo(deps, zz.region, written.id, { operationId: crypto.randomUUID() as never, by: null }, after.version)
    expect(withoutVersion(await graphOf(zz))).toEqual(withoutVersion(before))
    expect((await previewOf(zz, csv)).counts.new).toBe(8)
  })

  it('changes what it says otherwise, erases nothing by an empty cell, and lists what is gone', async () => {
    const zz = await region()
    await commit(zz, await previewOf(zz, csv))
    const later = csv
      .replace('uitvoerend;x;', 'uitvoerend;4;')
      .replace('bestuurlijk;3;', 'bestuurlijk;;')
      .replace('goes;Nieuwe partij;U;2;\n', '')
    const preview = await previewOf(zz, later)
    expect(preview.items.map(({ group, what, row, fields }) => ({ group, what, row, fields }))).toEqual([
      { group: 'changed', what: 'tie', row: 3, fields: [{ field: 'strength', before: null, after: 4 }] },
    ])
    expect(preview.gone).toHaveLength(1)
  })

  it('is read anew with what was chosen: a name, a level, a cell mended in place', async () => {
    const zz = await region()
    const text = 'Van;Naar;Sterkte\nTwee bonden;uwv;3\nGoess;uwv;9\n'
    const choices = {
      names: new Map([['Twee bonden', { means: ['FNV', 'CNV'] }]]),
      levels: new Map([['', 'policy' as const]]),
      mends: [{ sheet: null, row: 3, column: 2, text: '2' }],
    }
    const preview = await previewOf(zz, text, choices)
    expect(preview.errors).toEqual([])
    const ties =
      preview.changeSet?.changes.flatMap((change) =>
        change.op === 'put' && change.what === 'tie' ? [change.record] : [],
      ) ?? []
    expect(ties.map(({ level, strength }) => `${level} ${strength}`)).toEqual(['policy 3', 'policy 3', 'policy 2'])
  })

  it('may be the template in full: what joins partners, tables and steps too', async () => {
    const zz = await region()
    const bytes = readFileSync(new URL('../import/files/15-template-nl.xlsx', import.meta.url))
    const preview = await previewOf(zz, bytes, {}, '15.xlsx')
    expect(preview.errors).toEqual([])
    await commit(zz, preview)
    const { memberships, coverages, carryings, activities, goals, sources } = await graphOf(zz)
    expect([memberships.length, coverages.length, carryings.length, activities.length, goals.length]).toEqual([
      1, 1, 1, 1, 1,
    ])
    expect(activities[0]).toMatchObject({
      status: 'running',
      statusSince: '2026-01-01',
      structuralMoney: 'no',
      stages: [expect.any(String), expect.any(String)],
    })
    expect(sources.find(({ title }) => title === 'Regioplan')).toMatchObject({
      url: 'https://www.voorbeeld.example/regioplan',
      date: '2025-11-01',
    })
    expect((await previewOf(zz, bytes, {}, '15.xlsx')).changeSet).toBeNull()
  })

  it('may be a file of this program', async () => {
    const zz = await region()
    const { partners } = await graphOf(zz)
    const changes = [{ op: 'put', what: 'partner', record: { ...partners[0], note: 'anders' } }]
    const file = JSON.stringify({
      meta: { kind: 'ketenkaart-network', version: 1 },
      data: { region: zz.region, title: 'x', changes },
    })
    expect(await previewOf(zz, file)).toMatchObject({ counts: { changed: 1, new: 0 } })
  })
})

describe('a file in a process of its own', () => {
  it('is read there, and killed when it takes too long', async () => {
    const zz = await region()
    const task = {
      bytes: new TextEncoder().encode(csv),
      name: 'lijst.csv',
      graph: await graphOf(zz),
      choices: noChoices,
    }
    expect((await readInProcess(task)).counts.new).toBe(8)
    expect(await readInProcess(task, { limit: 1 })).toMatchObject({
      outcome: 'refused',
      errors: [{ code: 'too-long' }],
    })
  })

  it('is ended when who asked goes away', async () => {
    const zz = await region()
    const web = await serve({ handlers: makeHandlers(deps) })
    const isReading = () => process.getActiveResourcesInfo().includes('ProcessWrap')
    const until = async (wanted: boolean) => {
      const late = Date.now() + 20_000
      while (isReading() !== wanted && Date.now() < late) await new Promise((resolve) => setTimeout(resolve, 20))
      return isReading() === wanted
    }
    const rows = Array.from({ length: 400_000 }, (_, at) => `q${at % 997};p${at % 1009};b\n`)
    const cancel = new AbortController()
    const asked = fetch(`${web.origin}/api/v1/regions/${zz.region}/import-preview`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/vnd.ketenkaart.import', Origin: web.origin },
      body: `{"name":"x.csv"}\nvan;naar;niveau\n${rows.join('')}`,
      signal: cancel.signal,
    }).then(
      () => 'answered',
      () => 'cancelled',
    )
    expect(await until(true)).toBe(true)
    cancel.abort()
    expect(await asked).toBe('cancelled')
    expect(await until(false)).toBe(true)
    expect(web.logged).toEqual([])
    await web.close()
  })
})
