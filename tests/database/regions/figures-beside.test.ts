import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { FiguresBeside } from '../../../contract/answers/figures-beside.ts'
import { countFigures } from '../../../domain/figures/count-figures.ts'
import { writeChangeSet } from '../../../server/changes/handlers.ts'
import { figuresBeside } from '../../../server/figures/beside/kept-figures.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { backgroundDone } from '../../../server/store/background.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { tiny } from '../../networks/records.ts'
import { changeSet, testDeps, write } from '../../support/deps.ts'
import { figuresOf } from '../../support/figured.ts'

// The regions of all suites that run beside this one are worked out too.
jest.setTimeout(180_000)
const patient = 120_000
const zz = tiny()
let deps: Deps
const puts = [
  zz.put('partner', 'goes', { name: 'Goes', kind: 'municipality_centre' }),
  zz.put('partner', 'borsele', { name: 'Borsele', kind: 'municipality' }),
  zz.put('partner', 'uwv', { name: 'UWV', kind: 'uwv' }),
  zz.put('body', 'board', { name: 'Beraad van Goes' }),
  zz.put('involvement', 'i1', { partner: 'goes', at: 'board', level: 'administrative', statement: 's1' }),
  zz.put('involvement', 'i2', { partner: 'uwv', at: 'board', level: 'administrative', statement: 's2' }),
]
const ours = async (on?: string, patience = patient, by = deps) => {
  const answer = await figuresBeside(by, on ?? by.today(), patience)
  return answer.regions.find(({ region }) => region.id === zz.region)
}

beforeAll(async () => {
  deps = await testDeps()
  await write(deps, zz, puts)
})
afterAll(() => deps.database.close())

describe('the figures of all regions', () => {
  it('are those of each region, counted', async () => {
    const figures = await figuresOf(deps, zz.region)
    expect(await ours()).toEqual({
      ...countFigures(figures),
      region: { id: zz.region, name: `Region ${zz.region}`, form: 'unknown', preset: 'B' },
      version: 1,
      municipalities: 2,
      tooEarly: figures.tooEarly,
      own: { settings: 0, expectations: 0 },
      statements: 2,
    })
  })

  it('name no partner and no table, and no id of either', async () => {
    const text = JSON.stringify(await ours())
    expect(text).not.toMatch(/Goes|Borsele|UWV|Beraad|-goes|-uwv|-board/)
    expect(FiguresBeside.safeParse(await figuresBeside(deps, deps.today(), patient)).success).toBe(true)
  })

  it('are worked out once, also by a server that starts after this one', async () => {
    const first = await ours()
    expect(await ours()).toBe(first)
    await backgroundDone(deps.database)
    const restarted = { ...deps, queries: loadQueries() }
    // Without any time to work something out.
    expect(await ours(undefined, 0, restarted)).toEqual(first)
  })

  it('of a day on which nobody asked before are named as waiting, and come later', async () => {
    const on = '2026-07-09'
    const answer = await figuresBeside(deps, on, 0)
    expect([answer.regions, answer.waiting.includes(zz.region)]).toEqual([[], true])
    await backgroundDone(deps.database)
    expect((await ours(on))?.version).toBe(1)
  })

  it('follow a change, and mark what the region wants its own way', async () => {
    const own = zz.put('expectation', 'x1', { kind: 'sbb' })
    await writeChangeSet(deps, zz.region, changeSet('Expect one kind more', [own]), 1)
    expect(await ours()).toMatchObject({ version: 2, own: { settings: 0, expectations: 1 } })
  })
})
