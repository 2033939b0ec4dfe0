import { asker } from '../../support/asker.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Gaps } from '../../../contract/gap.ts'
import { RegionId } from '../../../contract/ids.ts'
import { loadSeed } from '../../../seed/load.ts'
import { askedIds, giveNumbers, noNumbers, withNumbers } from '../../../server/gaps/numbers.ts'
import { gapHandlers } from '../../../server/gaps/handlers.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { readGaps } from '../../../server/gaps.ts'
import { read } from '../../support/files.ts'
import { testDeps } from '../../support/deps.ts'

const day = '2026-11-24'
const zeeland = RegionId.parse('AM24')
let deps: Deps
beforeAll(async () => {
  deps = await testDeps(day)
  await loadSeed(deps)
}, 120_000)
afterAll(() => deps.database.close())

const asked = (query: Record<string, string>) =>
  gapHandlers(deps).getGaps({ params: { regionId: zeeland }, query, body: undefined, seen: null, asker })

describe('the gaps of Zeeland', () => {
  it('are those found by hand, word for word what the client is tested with', async () => {
    const found = await deps.database.read((run) => readGaps(deps, run, zeeland, day))
    const answer = withNumbers(found, giveNumbers(noNumbers, askedIds(found)))
    expect(answer).toEqual(Gaps.parse(JSON.parse(read('tests/support/fixtures/zeeland.gaps.json'))))
    const told = (list: readonly { id: string; severity: string }[]) =>
      list.map(({ id, severity }) => `${id} ${severity}`)
    expect(told(answer.gaps)).toEqual([
      'G01~am24-orionis high',
      'G01~am24-zb-planbureau medium',
      'G02~am24-leerlingzaken medium',
      'G04~kind:sbb medium',
      'G07~am24-orionis medium',
    ])
    expect(told(answer.undecidable)).toEqual([
      'G05~AM24~level:policy high',
      'G01~am24-hz medium',
      'G01~am24-ucr medium',
      'G01~am24-maatwerk medium',
      'G04~kind:sw_company medium',
      'G04~kind:employer medium',
      'G07~am24-zb-planbureau medium',
      'G16~AM24 medium',
      'G17~AM24 medium',
      'G17~am24-doe-agenda medium',
      'G20~AM24 medium',
    ])
  })

  it('can be asked by rule, by severity and on a day, with the version they are of', async () => {
    const one = await asked({ rule: 'G01', severity: 'medium' })
    expect([one.answer.gaps.map(({ id }) => id), one.answer.undecidable.length]).toEqual([
      ['G01~am24-zb-planbureau'],
      3,
    ])
    expect(one.version).toBe(one.answer.version)
    const then = await asked({ on: '2020-01-01' })
    expect(then.answer.on).toBe('2020-01-01')
  })

  it('are not found for a region that is not there', async () => {
    const nowhere = RegionId.parse('ZZ00')
    const answer = deps.database.read((run) => readGaps(deps, run, nowhere, day))
    await expect(answer).rejects.toMatchObject({ problem: 'not-found' })
  })
})
