import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Put } from '../../../contract/change.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { readingsOf } from '../../../server/gaps/readings.ts'
import { currentState, readState } from '../../../server/store/region-state.ts'
import { questionsOf } from '../../../server/gaps/current-gaps.ts'
import { ask, words, type Words } from '../../support/asked.ts'
import { changeSet, testDeps, tiny, write } from '../../support/tiny.ts'
import { writeChangeSet } from '../../../server/changes/handlers.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

async function read(make: (say: Words) => Put[]) {
  const network = tiny()
  const say = words(network)
  await write(deps, network, [say.body('t'), ...make(say)])
  const readings = await deps.database.read(async (run) => {
    return { given: readingsOf(await readState(run, deps.queries, network.region, deps.today())).given }
  })
  const text = JSON.stringify(readings).replaceAll(`${network.region.toLowerCase()}-`, '')
  return (JSON.parse(text) as typeof readings).given
}
const nothing = { own: [], ownUnsaid: [], kin: 0, zeros: [], unsaid: [], mentions: [] }

describe('the readings', () => {
  it('say of each partner where it is present, itself and by its kin', async () => {
    const { partners, silent, mentions } = await read(({ partner, sits, member, mention, activity }) => [
      activity('later', { status: 'planned' }),
      partner('top', 'municipality_cluster'),
      partner('mid', 'municipality_cluster'),
      partner('low', 'care'),
      member('low', 'mid'),
      member('mid', 'top'),
      sits('top', 'administrative'),
      sits('low', 'operational', { strength: 0 }),
      sits('mid', 'unspecified', { at: 'later', role: 'lead' }),
      mention('zorg', ['care'], null, { at: 'later' }),
    ])
    const shared = { zeros: [], unsaid: ['mid-uns-later'], mentions: ['zorg'] }
    const floor = { ...nothing, zeros: ['low-ope-t'] }
    const anywhere = { kin: 2, zeros: ['low-ope-t'], mentions: ['zorg'] }
    expect(silent).toEqual(['policy'])
    expect(mentions).toEqual([
      { id: 'zorg', at: 'later', kinds: ['care'], level: null, levels: ['administrative', 'policy'] },
    ])
    expect(partners).toEqual([
      {
        id: 'low',
        kind: 'care',
        expected: false,
        leads: 0,
        administrative: { ...nothing, ...shared, kin: 1 },
        policy: { ...nothing, ...shared },
        operational: floor,
        anywhere,
      },
      {
        id: 'mid',
        kind: 'municipality_cluster',
        expected: false,
        leads: 1,
        administrative: { ...nothing, ...shared, kin: 1, ownUnsaid: ['mid-uns-later'] },
        policy: { ...nothing, ...shared, ownUnsaid: ['mid-uns-later'] },
        operational: floor,
        anywhere,
      },
      {
        id: 'top',
        kind: 'municipality_cluster',
        expected: false,
        leads: 0,
        administrative: { ...nothing, ...shared, own: ['top-adm-t'], kin: 1 },
        policy: { ...nothing, ...shared },
        operational: floor,
        anywhere,
      },
    ])
  })

  it('count what is in force on the day, both ends included', async () => {
    const days = { first: '2026-07-01', last: '2026-07-01', early: '2026-07-02', late: '2026-06-30' }
    const { gaps } = await ask(deps, 'G06', ({ partner, sits, tie }) => [
      ...['first', 'last', 'early', 'late', 'ended', 'partnered'].map((id) =>
        partner(id, 'other', id === 'ended' ? { until: '2026-06-30' } : {}),
      ),
      sits('first', 'policy', { since: days.first }),
      sits('last', 'policy', { until: days.last }),
      sits('early', 'policy', { since: days.early }),
      sits('late', 'policy', { until: days.late }),
      tie('partnered', 'ended', 'policy'),
    ])
    expect(gaps).toEqual(['G06 early low < early', 'G06 late low < late', 'G06 partnered low < partnered'])
  })

  it('do not depend on the order of writing', async () => {
    const make = ({ partner, sits, member }: Words): [Put[], Put[]] => [
      ['a', 'b', 'c', 'd'].map((id) => partner(id, 'municipality')),
      [member('a', 'd'), sits('a', 'administrative'), sits('b', 'operational'), sits('c', 'policy', { strength: 0 })],
    ]
    const forth = await ask(deps, null, (say) => make(say).flat())
    const back = await ask(deps, null, (say) => make(say).flatMap((list) => [...list].reverse()))
    expect(back.gaps).toEqual(forth.gaps)
    expect(back.undecidable).toEqual(forth.undecidable)
    expect(forth.gaps.length).toBeGreaterThan(3)
  })

  it('are asked again when the region has changed', async () => {
    const network = tiny()
    const { partner, sits } = words(network)
    const kinds = ['municipality', 'municipality_centre', 'uwv', 'sbb', 'trade_union', 'employers_org']
    const all = kinds.map((kind, i) => partner(`p${i}`, kind))
    await write(deps, network, [network.put('body', 't'), ...all, ...kinds.map((_, i) => sits(`p${i}`, 'policy'))])
    const ask = async () => questionsOf(deps, await currentState(deps, network.region, deps.today()))
    const before = await ask()
    expect(await ask()).toEqual(before)
    await writeChangeSet(deps, network.region, changeSet('One more', [partner('p9', 'care')]), 1)
    expect(await ask()).toEqual({ found: (before?.found ?? 0) + 1, undecidable: before?.undecidable })
  })
})
