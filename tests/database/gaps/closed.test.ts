import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Gaps } from '../../../contract/gap.ts'
import { TrialRequest } from '../../../contract/answers/trial.ts'
import { currentGaps } from '../../../server/gaps/current-gaps.ts'
import { tryOut } from '../../../server/trial/handlers.ts'
import { backgroundDone } from '../../../server/store/background.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { decided, handled } from '../../support/handled.ts'
import { changeSet, testDeps } from '../../support/deps.ts'
import { writeChangeSet } from '../../../server/changes/handlers.ts'

let deps: Deps
let other: Deps
beforeAll(async () => {
  deps = await testDeps()
  other = await testDeps()
})
afterAll(() => Promise.all([deps, other].map(({ database }) => database.close())))

const at = async (rule: string) => (await handledClosed(rule)).map(({ about }) => about)
let ask: () => Promise<Gaps>
const handledClosed = async (rule: string) => (await ask()).closed.filter((one) => one.rule === rule)
/** A region whose ledger has heard of it once. */
async function begun() {
  const here = await handled(deps)
  ask = () => here.gaps()
  expect((await here.gaps()).closed).toEqual([])
  await backgroundDone(deps.database)
  return here
}

describe('a gap that is gone', () => {
  it('is kept as closed, with the change that closed it, its name and what was decided of it', async () => {
    const here = await begun()
    const gap = await here.uwv()
    if (gap === null) throw new Error('UWV is not found')
    await here.change('Meant to be so', decided(here, gap))
    // The ledger must have heard of this one before the next: of two at once it says neither.
    await backgroundDone(deps.database)
    const id = await here.change('UWV joins the work', here.say.works('uwv', 't'))
    const [closed] = await handledClosed('G01')
    expect(closed).toMatchObject({
      id: gap.id,
      severity: gap.severity,
      about: gap.about,
      names: { [here.zz.id('uwv')]: 'UWV' },
      on: deps.today(),
      by: { id, title: 'UWV joins the work' },
      decision: { gap: gap.id, verdict: 'accepted' },
    })
  })

  it('is no longer closed when it is found again, by undo as by anything', async () => {
    const here = await begun()
    const id = await here.change('UWV joins the work', here.say.works('uwv', 't'))
    expect(await at('G01')).toEqual([[here.zz.id('uwv')]])
    await here.undo(id)
    expect([await at('G01'), (await here.uwv())?.standing]).toEqual([[], 'open'])
  })

  it('is still known by name when the partner itself is gone', async () => {
    const here = await begun()
    await here.change('UWV leaves', { op: 'remove', what: 'partner', id: here.zz.id('uwv') })
    const [closed] = await handledClosed('G01')
    expect(closed?.names).toEqual({ [here.zz.id('uwv')]: 'UWV' })
  })

  it('is not closed while it cannot be decided', async () => {
    const here = await begun()
    await here.change('Somebody does', here.say.mention('m', 'uwv', 'operational', 't'))
    expect([await at('G01'), (await here.gaps()).undecidable.map(({ id }) => id)]).toEqual([
      [],
      expect.arrayContaining([`G01~${here.zz.id('uwv')}`]),
    ])
    await backgroundDone(deps.database)
    await here.change('It is UWV', here.say.works('uwv', 't'))
    expect((await handledClosed('G01'))[0]?.by?.title).toBe('It is UWV')
  })

  it('is told of by who reckons next when nobody did at once: without a change when there were several', async () => {
    const here = await begun()
    const post = (title: string, change: unknown) =>
      writeChangeSet(deps, here.zz.region, changeSet(title, [change].flat(Infinity)), null)
    await post('Another partner', here.say.partner('hz', 'education_hbo'))
    await post('UWV joins the work', here.say.works('uwv', 't'))
    expect(await handledClosed('G01')).toEqual([expect.objectContaining({ by: null, on: deps.today() })])
    await backgroundDone(deps.database)
    await post('It stops', { op: 'remove', what: 'involvement', id: here.zz.id('uwv-ope-t') })
    await here.gaps()
    await backgroundDone(deps.database)
    await post('UWV joins once more', here.say.works('uwv', 't'))
    expect((await handledClosed('G01'))[0]?.by?.title).toBe('UWV joins once more')
  })

  it('is seen by a second instance on the same database, which writes no other account', async () => {
    const here = await begun()
    await here.change('UWV joins the work', here.say.works('uwv', 't'))
    const [mine, theirs] = await Promise.all([here.gaps(), currentGaps(other, here.zz.region)])
    expect(theirs).toEqual(mine)
    await Promise.all([backgroundDone(deps.database), backgroundDone(other.database)])
    expect(await currentGaps(other, here.zz.region)).toEqual(mine)
  })

  it('closes by time as well, and then by no change', async () => {
    const here = await handled(deps, (say) => [
      say.partner('hz', 'education_hbo'),
      say.governs('hz', 't', { until: '2026-07-01' }),
    ])
    await here.gaps()
    await backgroundDone(deps.database)
    const tomorrow: Deps = { ...deps, today: () => '2026-07-02' }
    const { closed } = await currentGaps(tomorrow, here.zz.region)
    expect(closed.filter(({ rule }) => rule === 'G01')).toEqual([
      expect.objectContaining({ about: [here.zz.id('hz')], on: '2026-07-02', by: null }),
    ])
  })

  it('is not spoken of for another day, nor while it is too early', async () => {
    const here = await begun()
    await here.change('UWV joins the work', here.say.works('uwv', 't'))
    expect((await here.gaps('2026-06-01')).closed).toEqual([])
    const gone = ['social-service', 'employers-org', 'trade-union', 'sbb', 'education-mbo']
    await here.change('Gone', ...gone.map((id) => ({ op: 'remove', what: 'partner', id: here.zz.id(id) })))
    expect(await here.gaps()).toMatchObject({ tooEarly: true, closed: [] })
  })
})

describe('the number of a question', () => {
  const numbers = ({ gaps, undecidable }: Gaps) =>
    Object.fromEntries([...gaps, ...undecidable].flatMap(({ id, number }) => (number === null ? [] : [[id, number]])))

  it('is kept when other questions come and go, for every instance, also when it comes back', async () => {
    const here = await begun()
    const gap = await here.uwv()
    const before = numbers(await here.gaps())
    expect(Object.values(before).sort((a, b) => a - b)).toEqual(Object.values(before).map((_, at) => at + 1))
    const id = await here.change('UWV joins the work', here.say.works('uwv', 't'))
    const [closed] = await handledClosed('G01')
    expect(closed).toMatchObject({ id: gap?.id, number: before[gap?.id ?? ''] })
    const after = numbers(await here.gaps())
    for (const [one, number] of Object.entries(after)) {
      const kept = before[one] ?? Object.keys(before).length + 1
      expect(number).toBeGreaterThanOrEqual(kept)
      if (before[one] !== undefined) expect(number).toBe(before[one])
    }
    await here.undo(id)
    const again = numbers(await currentGaps(other, here.zz.region))
    for (const one of Object.keys(before)) expect(again[one]).toBe(before[one])
    expect(numbers(await here.gaps())).toEqual(again)
  })

  it('is given in a ledger from before there were any', async () => {
    const here = await begun()
    const before = numbers(await here.gaps())
    await deps.database.write((run) =>
      run(
        'MATCH (ledger:Ledger {id: $ledger}) REMOVE ledger.numbers',
        { ledger: `${here.zz.region.toLowerCase()}-ledger` },
        z.never(),
      ),
    )
    const fresh = await testDeps()
    expect(numbers(await currentGaps(fresh, here.zz.region))).toEqual(before)
    await fresh.database.close()
  })

  it('is given by the next who asks, where it could not be kept before', async () => {
    const here = await handled(deps)
    let refuses = true
    const database = {
      ...deps.database,
      write: ((...work: Parameters<typeof deps.database.write>) =>
        refuses ? Promise.reject(new Error('Nothing can be written')) : deps.database.write(...work)) as never,
    }
    const asked = async () => numbers(await currentGaps({ ...deps, database }, here.zz.region))
    const stored = async () => {
      const text = 'MATCH (ledger:Ledger {id: $ledger}) RETURN ledger.numbers AS numbers'
      const ledger = `${here.zz.region.toLowerCase()}-ledger`
      const [row] = await deps.database.read((run) => run(text, { ledger }, z.object({ numbers: z.string() })))
      return row === undefined ? null : (JSON.parse(row.numbers) as { given: unknown }).given
    }
    const shown = await asked()
    expect([Object.keys(shown).length > 0, await stored()]).toEqual([true, null])
    refuses = false
    expect(await asked()).toEqual(shown)
    expect(await stored()).toEqual(shown)
    expect(await currentGaps({ ...deps, database }, here.zz.region)).toBe(await currentGaps(deps, here.zz.region))
  })

  it('stays in a trial and on another day, and what is new there has none', async () => {
    const here = await begun()
    const before = numbers(await here.gaps())
    const put = here.say.partner('zb', 'knowledge')
    const changes = [put, here.say.governs('zb', 't')].flat(3)
    const { gaps } = await tryOut(deps, here.zz.region, TrialRequest.parse({ changes }))
    const tried = [...gaps.gaps, ...gaps.undecidable].filter(({ under }) => under === null)
    const told = tried.map(({ id, number }) => [id, number])
    expect(told).toEqual(tried.map(({ id }) => [id, before[id] ?? null]))
    expect(told.some(([, number]) => number === null)).toBe(true)
    const then = await here.gaps('2026-06-01')
    for (const { id, number, under } of then.gaps) expect(number).toBe(under === null ? (before[id] ?? null) : null)
  })
})

describe('the gaps after a change', () => {
  it('are those of the new version at once, and reckoned once for all who ask', async () => {
    const here = await begun()
    await here.change('UWV joins the work', here.say.works('uwv', 't'))
    const all = await Promise.all([1, 2, 3].map(() => currentGaps(deps, here.zz.region)))
    expect(all.map(({ version }) => version)).toEqual([2, 2, 2])
    expect(new Set(all).size).toBe(1)
  })

  it('never stand in the way of it: what cannot be reckoned is reckoned later', async () => {
    const here = await handled(deps)
    const broken: Deps = {
      ...deps,
      queries: Object.assign((name: string) => (name.startsWith('gaps/') ? 'RETURN broken' : deps.queries(name)), {
        rules: deps.queries.rules,
      }),
    }
    const there = await handled(broken)
    await there.change('UWV joins the work', there.say.works('uwv', 't'))
    await backgroundDone(deps.database)
    expect((await currentGaps(deps, there.zz.region)).version).toBe(2)
    expect((await here.gaps()).version).toBe(1)
  })

  it('change no version, and are no record of the region', async () => {
    const here = await begun()
    const Row = z.object({ version: z.int(), ledgers: z.int() })
    const rows = await deps.database.read((run) =>
      run(
        'MATCH (r:Region {id: $region}) RETURN r.version AS version, COUNT { (:Ledger)-[:IN]->(r) } AS ledgers',
        { region: here.zz.region },
        Row,
      ),
    )
    expect(rows).toEqual([{ version: 1, ledgers: 1 }])
  })
})
