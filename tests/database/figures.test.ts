import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Put } from '../../contract/change.ts'
import { Figures } from '../../contract/figures.ts'
import { RegionId } from '../../contract/ids.ts'
import { loadSeed } from '../../seed/load.ts'
import { writeChangeSet } from '../../server/changes.ts'
import { figureHandlers, findFigures } from '../../server/figures.ts'
import type { Deps } from '../../server/handler.ts'
import { tryOut } from '../../server/trial.ts'
import { words, type Words } from '../support/asked.ts'
import { changeSet, newRegionId, testDeps, tiny, write } from '../support/tiny.ts'

jest.setTimeout(30_000)

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

const at = async (region: RegionId) =>
  Figures.parse(await deps.database.read((run) => findFigures(deps, run, region, deps.today())))

/** The figures of a tiny region with a table `t`, ids without the region's prefix. */
async function figures(make: (say: Words, put: ReturnType<typeof tiny>['put']) => Put[]): Promise<Figures> {
  const network = tiny()
  const say = words(network)
  await write(deps, network, [say.body('t'), ...make(say, network.put)])
  const text = JSON.stringify(await at(network.region)).replaceAll(`${network.region.toLowerCase()}-`, '')
  return JSON.parse(text) as Figures
}
const core = ['municipality_centre', 'municipality', 'uwv', 'employers_org', 'trade_union', 'education_mbo']

describe('who takes part', () => {
  it('is not known while it is too early, and nobody is called absent', async () => {
    const { present, tooEarly } = await figures(({ partner, sits }) => [
      partner('uwv', 'uwv'),
      sits('uwv', 'operational'),
    ])
    expect(tooEarly).toBe(true)
    expect(present.known).toBe('unknown')
    expect(new Set(present.kinds.map(({ state }) => state))).toEqual(new Set(['present', 'unsaid']))
  })

  it('tells named, mentioned and absent apart', async () => {
    const { present } = await figures(({ partner, sits, mention }) => [
      ...core.flatMap((kind) => [
        partner(kind.replaceAll('_', '-'), kind),
        sits(kind.replaceAll('_', '-'), 'administrative'),
      ]),
      mention('bureau', ['regional_bureau'], 'operational'),
    ])
    expect([present.known, present.lacking]).toEqual([
      'partly',
      [{ reason: 'mention', n: 1, of: present.kinds.length, level: null }],
    ])
    const state = (kind: string) => present.kinds.find((one) => one.kind === kind)?.state
    expect([state('uwv'), state('regional_bureau'), state('sbb')]).toEqual(['present', 'mentioned', 'absent'])
  })
})

describe('who meets at both levels', () => {
  it('counts pairs at the same table by level, direct ties too, and what a source says so', async () => {
    const { levels } = await figures(({ partner, sits, tie }) => [
      ...['a', 'b', 'c', 'd'].map((id) => partner(id)),
      sits('a', 'administrative'),
      sits('b', 'administrative'),
      sits('c', 'administrative', { inferred: true, inferredWhy: 'read so' }),
      sits('a', 'operational'),
      sits('b', 'operational'),
      tie('c', 'd', 'operational'),
      tie('d', 'a', 'policy'),
    ])
    expect(levels).toMatchObject({
      known: 'known',
      pairs: 5,
      both: { n: 1, stated: 1 },
      administrative: { n: 2, stated: 0 },
      operational: { n: 1, stated: 1 },
      other: { n: 1, stated: 1 },
      multiplexity: 0.2,
    })
  })

  it('is not known where nobody speaks of a level, and open where a statement has none', async () => {
    const silent = await figures(({ partner, sits }) => [
      ...['a', 'b'].flatMap((id) => [partner(id), sits(id, 'administrative')]),
    ])
    expect(silent.levels).toMatchObject({
      known: 'unknown',
      lacking: [{ reason: 'level_silent', level: 'operational' }],
    })
    const open = await figures(({ partner, sits, tie }) => [
      ...['a', 'b', 'c'].flatMap((id) => [partner(id), sits(id, 'administrative')]),
      sits('c', 'operational'),
      tie('a', 'b', 'unspecified'),
    ])
    expect(open.levels).toMatchObject({ known: 'partly', lacking: [{ reason: 'level_unspecified', n: 1, of: 3 }] })
  })

  it('lets "asked, and there is none" undo a tie, not a table; and takes no notice of what has ended or stopped', async () => {
    const { levels } = await figures(({ partner, sits, tie, activity }, put) => [
      ...['a', 'b', 'c'].map((id) => partner(id)),
      activity('gone', { status: 'stopped' }),
      put('tie', 'yes', { from: 'a', to: 'b', strength: 3 }),
      put('tie', 'no', { from: 'b', to: 'a', strength: 0, statedBy: 'partner' }),
      tie('b', 'c', 'operational', { until: '2026-06-30' }),
      tie('a', 'c', 'operational', { until: '2026-07-01' }),
      sits('a', 'operational', { at: 'gone' }),
      sits('b', 'operational', { at: 'gone' }),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1 } })
  })

  it('lets those who sit in a body do the activity it carries', async () => {
    const { levels } = await figures(({ partner, sits, activity }, put) => [
      ...['a', 'b'].map((id) => partner(id)),
      activity('work'),
      put('carrying', 'c', { body: 't', activity: 'work' }),
      sits('a', 'operational'),
      sits('b', 'operational', { at: 'work' }),
    ])
    expect(levels).toMatchObject({ pairs: 1, operational: { n: 1, stated: 1 } })
  })
})

describe('the chain', () => {
  const stages = (put: ReturnType<typeof tiny>['put'], covers: Record<string, string[]>) => [
    ...Object.keys(covers).map((id, at) => put('stage', id, { order: at + 1, number: at + 1 })),
    ...Object.entries(covers).flatMap(([stage, partners]) =>
      partners.map((partner) => put('coverage', `${partner}-${stage}`, { partner, stage })),
    ),
  ]

  it('is not known without coverage', async () => {
    const { chain } = await figures(({ partner, sits }, put) => [
      partner('a'),
      sits('a', 'operational'),
      put('stage', 's1', { order: 1 }),
    ])
    expect([chain.known, chain.lacking.map(({ reason }) => reason)]).toEqual(['unknown', ['no_coverage']])
  })

  it('says where it is linked, where it breaks, and where the strength is not recorded', async () => {
    const { chain } = await figures(({ partner, sits, tie }, put) => [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => partner(id)),
      sits('e', 'operational'),
      tie('a', 'b', 'operational', { strength: 2 }),
      tie('b', 'c', 'operational'),
      tie('c', 'd', 'operational', { strength: 1 }),
      ...stages(put, { s1: ['a'], s2: ['b'], s3: ['c'], s4: ['d', 'e'], s5: ['d', 'e'], s6: [] }),
    ])
    expect(chain.stages.map(({ id, partners, handover, firm }) => [id, partners.join(''), handover, firm])).toEqual([
      ['s1', 'a', 'linked', false],
      ['s2', 'b', 'unknown', false],
      ['s3', 'c', 'broken', false],
      ['s4', 'de', 'linked', false],
      ['s5', 'de', 'open', false],
      ['s6', '', null, false],
    ])
    expect(chain.lacking).toMatchObject([{ reason: 'strength_unknown', n: 1, of: 5 }])
  })

  it('counts neither who does no work, nor a member whose cluster covers it too', async () => {
    const { chain } = await figures(({ partner, sits, member }, put) => [
      ...['top', 'low', 'talks'].map((id) => partner(id)),
      member('low', 'top'),
      sits('low', 'operational'),
      sits('talks', 'administrative'),
      ...stages(put, { s1: ['top', 'low', 'talks'] }),
    ])
    expect(chain.stages).toEqual([{ id: 's1', partners: ['top'], handover: null, firm: false }])
  })
})

describe('what hangs on one', () => {
  it('partner, table or line', async () => {
    const { fragile, partners } = await figures(({ partner, tie, sits }) => [
      partner('a1', 'education_mbo'),
      partner('a2', 'education_mbo'),
      partner('hub', 'uwv'),
      partner('b1', 'employer'),
      partner('b2', 'employer'),
      partner('solo', 'care'),
      partner('quiet', 'care'),
      ...['a1', 'a2'].map((id) => tie(id, 'hub', 'operational')),
      ...['b1', 'b2'].map((id) => tie('hub', id, 'operational')),
      tie('a1', 'a2', 'operational'),
      sits('solo', 'operational'),
    ])
    expect(fragile).toMatchObject({ known: 'known', partners: ['hub'], tables: [], lines: [], alone: ['solo'] })
    const of = (id: string) => partners.find((one) => one.id === id)
    expect(of('hub')).toMatchObject({ standing: 'sole', sole: [['employers', 'education']], cutsOff: 2, degree: 4 })
    expect(of('b1')).toMatchObject({ standing: 'thread', degree: 1, operational: 1, administrative: null })
    expect(of('solo')).toMatchObject({ standing: 'alone', degree: 0, constraint: null })
    expect(of('quiet')).toMatchObject({ standing: 'silent', degree: null, betweenness: null, core: null })
  })

  it('person: only of lines with a recorded carrier, and not known without any', async () => {
    const say = (carriedBy: string[][]) =>
      figures(({ partner, sits, activity }, put) => [
        partner('a'),
        put('person', 'x', { worksAt: 'a' }),
        put('person', 'y', { worksAt: 'a' }),
        ...carriedBy.map((_, i) => activity(`w${i}`)),
        ...carriedBy.map((who, i) => sits('a', 'operational', { at: `w${i}`, carriedBy: who })),
      ])
    const { persons } = await say([['x'], ['x'], ['x', 'y'], []])
    expect(persons).toMatchObject({
      known: 'partly',
      lines: 4,
      recorded: 3,
      single: 2,
      people: [{ id: 'x', lines: 2 }],
    })
    expect(persons.lacking).toEqual([{ reason: 'carrier_unknown', n: 1, of: 4, level: null }])
    expect((await say([[], []])).persons.known).toBe('unknown')
  })
})

describe('what is secured', () => {
  it('needs four points of five, and holds what is not recorded for neither yes nor no', async () => {
    const { secured } = await figures(({ partner, sits, activity, mention }) => [
      ...['a', 'b'].map((id) => partner(id)),
      activity('whole', { owner: 'UWV', structuralMoney: 'yes', bodyPlace: 'yes' }),
      sits('a', 'administrative', { at: 'whole' }),
      activity('bare', { structuralMoney: 'no', bodyPlace: 'no' }),
      activity('open', { owner: 'UWV', structuralMoney: 'yes' }),
      sits('a', 'operational', { at: 'open' }),
      mention('many', ['employer'], 'operational', { at: 'open' }),
      activity('over', { status: 'stopped' }),
      activity('kept', { status: 'secured' }),
      sits('b', 'administrative'),
    ])
    expect(secured.activities.map(({ id, state, yes, unknown }) => [id, state, yes, unknown])).toEqual([
      ['bare', 'unsecured', 0, 1],
      ['kept', 'secured', 0, 3],
      ['open', 'unknown', 2, 2],
      ['whole', 'secured', 4, 0],
    ])
    expect([secured.known, secured.lacking]).toEqual([
      'partly',
      [{ reason: 'value_unknown', n: 1, of: 4, level: null }],
    ])
  })
})

describe('the figures', () => {
  it('of an empty region are all unknown, and none is zero', async () => {
    const { known, whole } = await figures(() => []).then((all) => ({
      whole: all,
      known: [all.present, all.levels, all.chain, all.fragile, all.persons, all.secured].map((one) => one.known),
    }))
    expect(new Set(known)).toEqual(new Set(['unknown']))
    expect([whole.network, whole.sectors, whole.levels.multiplexity, whole.reciprocity.share]).toEqual([
      [],
      [],
      null,
      null,
    ])
  })

  it('come along with what is tried out, when asked', async () => {
    const network = tiny()
    const say = words(network)
    await write(deps, network, [say.body('t'), say.partner('a'), say.partner('b'), say.sits('a', 'operational')])
    const changes = [say.sits('b', 'operational')]
    const tried = await tryOut(deps, network.region, { changes, figures: true })
    expect([tried.figures?.levels.pairs, (await at(network.region)).levels.pairs]).toEqual([1, 0])
    expect((await tryOut(deps, network.region, { changes })).figures).toBeNull()
  })

  it('are kept until the region changes or another day is asked for', async () => {
    const network = tiny()
    const say = words(network)
    await write(deps, network, [say.body('t'), say.partner('a', 'other', { until: '2026-07-01' })])
    const asked = async (on?: string) => {
      const query = on === undefined ? {} : { on }
      const params = { regionId: network.region }
      return (await figureHandlers(deps).getFigures({ params, query, body: undefined, seen: null })).answer
    }
    const first = await asked()
    expect(await asked()).toBe(first)
    expect([first.completeness.partners, (await asked('2026-07-02')).completeness.partners]).toEqual([1, 0])
    await writeChangeSet(deps, network.region, changeSet('More', [say.partner('b')]), first.version)
    expect((await asked()).completeness.partners).toBe(2)
  })

  it('refuse a region that is not there', async () => {
    await expect(at(newRegionId())).rejects.toThrow(/There is no region/)
  })

  it('of Zeeland are those reckoned by hand from its statements', async () => {
    await loadSeed(deps)
    const { present, levels, fragile, network, partners, sectors, completeness } = await at(RegionId.parse('AM24'))
    const state = (one: string) => present.kinds.filter(({ state: found }) => found === one).map(({ kind }) => kind)
    expect([state('present').length, state('mentioned'), state('absent')]).toEqual([
      9,
      ['sw_company', 'employer'],
      ['sbb'],
    ])
    expect(levels).toMatchObject({
      pairs: 277,
      both: { n: 168 },
      administrative: { n: 84, stated: 3 },
      operational: { n: 25 },
      alike: { pairs: 72, both: 25 },
    })
    expect(fragile.alone).toEqual(['am24-wsp-zeeuws-vlaanderen'])
    expect(network[0]).toMatchObject({ level: null, partners: 30, pairs: 277, parts: 2, largest: 29 })
    expect(partners.find(({ id }) => id === 'am24-uwv')?.degree).toBe(28)
    expect(sectors.find(({ sector }) => sector === 'public')).toMatchObject({
      partners: 17,
      levels: { administrative: { own: 14 }, policy: { own: 0 }, operational: { own: 17 } },
      both: 14,
    })
    expect(completeness).toMatchObject({ statements: 56, inferred: 48, mentions: 6, partners: 30, asked: 0 })
  }, 120_000)
})
