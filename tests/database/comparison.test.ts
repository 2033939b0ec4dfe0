import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Comparison } from '../../contract/answers/comparison.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { comparisonHandlers } from '../../server/comparison/handlers.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import { currentState } from '../../server/store/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { type Network, network, plantNetwork } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'
import { asker } from '../support/asker.ts'
import { changeSet, testDeps } from '../support/deps.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const own = (day: string) => ({ statedBy: 'partner', lastConfirmed: day })
const write = async (here: Network, title: string, tell: Tale) => {
  const { version } = await currentState(deps, here.region, deps.today())
  const { puts } = network(tell, {}, here)
  const freeze = await prepareFreeze(deps, here.region, puts)
  await writeChangeSet(deps, here.region, changeSet(title, puts), version, { freeze })
}
const asked = async (here: Network, query: { from: string; to?: string }): Promise<Comparison> => {
  const params = { regionId: here.region }
  return (await comparisonHandlers(deps).getComparison({ params, query, body: undefined, seen: null, asker })).answer
}
/** Three partners say where they sit in 2025; that is frozen, and in 2026 two of them say something else. */
async function told(): Promise<Network> {
  const here = await plantNetwork(deps, ({ partner, body, governs, works }) => [
    partner('goes uwv fnv', 'municipality'),
    body('team', 'operational'),
    body('board', 'administrative'),
    governs('uwv', 'board', own('2025-11-01')),
    works('goes uwv fnv', 'team', own('2025-11-01')),
  ])
  await write(here, 'Moment', ({ put }) =>
    put('moment', 'moment', { name: 'Peilmoment 2025', from: '2025-10-01', day: '2025-11-14', version: 1 }),
  )
  await write(here, 'Asked again', ({ governs, works }) => [
    governs('goes', 'board', own('2026-06-01')),
    works('uwv', 'team', { ...own('2026-06-01'), strength: 0 }),
  ])
  return here
}

describe('the comparison of a moment with now', () => {
  it('tells what came and went, by who could speak twice, with sums that are those of its lines', async () => {
    const here = await told()
    const { basis, heard, sums, lines, silences, before, after, gaps } = here.short(
      await asked(here, { from: here.id('moment') }),
    )
    expect([basis, heard, silences]).toEqual([
      'partners',
      ['goes', 'uwv'],
      [{ partner: 'fnv', why: 'waiting', at: 'after' }],
    ])
    expect(lines.map(({ id, change, said }) => [id, change, said])).toEqual([
      ['goes~board:administrative', 'added', true],
      ['goes~team:operational', 'kept', true],
      ['uwv~board:administrative', 'kept', true],
      ['uwv~team:operational', 'gone', true],
    ])
    expect(sums).toEqual({ added: 1, gone: 1, changed: 0, kept: 2, confirmed: 0 })
    expect([before.name, before.day, after.name, after.day]).toEqual([
      'Peilmoment 2025',
      '2025-11-14',
      null,
      '2026-07-01',
    ])
    // What the rules find now in all that is recorded is what they find anywhere.
    const now = findGaps(await currentState(deps, here.region, deps.today()), deps.queries.rules)
    expect(gaps.after.all).toBe(now.gaps.filter(({ under, advice }) => under === null && !advice).length)
    expect(gaps.closed.length + gaps.hidden.length - gaps.opened.length - gaps.shown.length).toBe(
      gaps.before.compared - gaps.after.compared,
    )
  })

  it('is worked out once, until the region changes', async () => {
    const here = await told()
    const first = await asked(here, { from: here.id('moment') })
    expect(await asked(here, { from: here.id('moment'), to: 'now' })).toBe(first)
    await write(here, 'More', ({ works }) => works('goes', 'board', own('2026-06-02')))
    expect((await asked(here, { from: here.id('moment') })).sums.added).toBe(2)
  })

  it('holds both against the settings of now, so that a setting opens and closes nothing', async () => {
    const here = await told()
    const before = await asked(here, { from: here.id('moment') })
    await write(here, 'Setting', ({ sets }) => sets('G02', 'withoutMandate', ['municipality']))
    const { gaps } = await asked(here, { from: here.id('moment') })
    // Goes did without a mandate, and sits at the board now.
    expect(before.gaps.closed.some(({ rule }) => rule === 'G02')).toBe(true)
    expect(gaps.closed.some(({ rule }) => rule === 'G02')).toBe(false)
    // With the setting of then, as many as were found then.
    expect([before.gaps.counted, gaps.counted]).toEqual([null, before.gaps.before.all])
  })

  it('refuses a moment that is not there, and the later before the older', async () => {
    const here = await told()
    await write(here, 'Another', ({ put }) =>
      put('moment', 'later', { name: '2026', from: '2026-01-01', day: '2026-06-30', version: 3 }),
    )
    await expect(asked(here, { from: here.id('nothing') })).rejects.toThrow(/There is no moment/)
    await expect(asked(here, { from: here.id('later'), to: here.id('moment') })).rejects.toThrow(
      /the older moment comes first/,
    )
    expect((await asked(here, { from: here.id('moment'), to: here.id('later') })).sums.added).toBe(1)
  })
})
