import { describe, expect, it } from '@jest/globals'
import { RegionGraph } from '../../contract/graph.ts'
import type { Evidence } from '../../contract/gap.ts'
import { definitions, records } from '../../contract/records/table.ts'
import { type NetworkKind, networkKinds, networkTable } from '../../contract/records/network.ts'
import { langs, wordsIn } from '../../client/i18n/words.ts'
import { evidenceLines } from '../../client/text/finding/evidence.ts'
import { graph } from '../support/zeeland.ts'

const [member, cluster] = ['am24-wsp-zeeuws-vlaanderen', 'am24-wsp']
const source = graph.sources[0]!.id
const edge = { source, inferred: false, note: null, since: null, until: null }
/** One record of each kind, all of this region. */
const each: Record<NetworkKind, { id: string; [field: string]: unknown }> = {
  region: { ...graph.region },
  source: { ...graph.sources[0]! },
  partner: { ...graph.partners[0]! },
  person: {
    id: 'am24-person-one',
    role: 'accountmanager',
    worksAt: null,
    temporaryUntil: '2027-01-01',
    lastConfirmed: null,
    source,
  },
  goal: { id: 'am24-goal-one', name: 'Meer mensen aan het werk', horizon: '2027', source },
  stage: { id: 'am24-stage-one', name: 'Opleiden', order: 4, side: null, number: 4 },
  body: { ...graph.bodies[0]! },
  activity: { ...graph.activities[0]! },
  membership: { ...edge, id: 'am24-part-one', member: graph.partners[0]!.id, cluster: graph.partners[1]!.id },
  coverage: { ...edge, id: 'am24-covers-one', partner: graph.partners[0]!.id, stage: 'am24-stage-one' },
  carrying: { ...graph.carryings[0]! },
  involvement: { ...graph.involvements[0]! },
  tie: {
    ...graph.involvements[0]!,
    id: 'am24-tie-one',
    from: graph.partners[0]!.id,
    to: graph.partners[1]!.id,
    judgement: null,
    statedBy: 'document',
  },
  mention: { ...graph.mentions[0]! },
  expectation: {
    id: 'am24-expect-one',
    kind: null,
    a: graph.partners[0]!.id,
    b: 'kind:uwv',
    level: 'operational',
    strength: null,
    origin: 'own',
    source,
  },
}
const shownOf = (what: NetworkKind): Evidence => {
  const record = each[what]
  const facts = definitions[what].shown.map((field) => [field, record[field] ?? null] as const)
  return { id: record.id, what, facts: Object.fromEntries(facts), source: null } as Evidence
}
const whole = {
  ...graph,
  goals: [each.goal],
  stages: [each.stage],
  persons: [each.person],
} as unknown as RegionGraph
/** What nothing is left of: every id of the evidence names a record that was removed. */
const emptied = { ...graph, partners: [], bodies: [], activities: [], goals: [], stages: [], persons: [], sources: [] }

describe('the evidence of a finding', () => {
  it('says of a membership who is part of whom', () => {
    const named = { ...graph, partners: graph.partners }
    const part = graph.memberships.find((one) => one.member === member)
    expect(part?.cluster).toBe(cluster)
    const { id, source } = part!
    const item: Evidence = { id, what: 'membership', facts: { member, cluster, inferred: part!.inferred }, source }
    const [line] = evidenceLines(named, [item], wordsIn('nl'))
    expect(line).toMatchObject({ name: 'WSP Zeeuws-Vlaanderen is deel van WSP’s', source })
    expect(evidenceLines(named, [item], wordsIn('en'))[0]!.name).toBe('WSP Zeeuws-Vlaanderen is part of WSP’s')
  })

  it('has a record of each kind here', () => {
    expect(Object.keys(each).sort()).toEqual([...networkKinds].sort())
    expect(networkTable.every(({ what }) => Object.keys(records).includes(what))).toBe(true)
  })

  it.each(networkKinds.flatMap((what) => langs.map((lang) => [what, lang] as const)))(
    'names a %s without its id, in %s',
    (what, lang) => {
      for (const one of [whole, emptied as unknown as RegionGraph]) {
        const [line] = evidenceLines(one, [shownOf(what)], wordsIn(lang))
        const said = [line!.name, ...line!.facts].join(' | ')
        expect(line!.name.trim()).not.toBe('')
        expect(said).not.toMatch(/\bam24-|[{}]|\bkind:|undefined|null/)
      }
    },
  )
})
