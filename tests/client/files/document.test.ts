import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shareRegion } from '../../../client/drawn/share/share-region.ts'
import type { PresentedRegion } from '../../../client/drawn/presented-region.ts'
import { fileName } from '../../../client/files/file-name.ts'
import { makeDocument } from '../../../client/files/make-document.ts'
import { storyDocument, viewDocument } from '../../../client/files/story-document.ts'
import { drawnIds, initialViewState, parseUrl } from '../../../client/store/address/view-state.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { RegionGraph as Graph } from '../../../contract/graph.ts'
import { comparison } from '../../support/comparison-answer.ts'
import { presented } from '../../support/drawing.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { runs } from '../../support/rounds.ts'
import { toldStory } from '../../support/told-story.ts'
import { graph, gaps, rules } from '../../support/zeeland.ts'
import { arbitraryDay, arbitraryGraph } from '../../truth/reference/arbitrary-graph.ts'

const NAME = 'Jansen-van-der-Geheim'
const [involvement] = graph.involvements
const [gap] = gaps.gaps
const quiet = rules.find(({ audience }) => audience === 'coordinator')
if (involvement === undefined || gap === undefined || quiet === undefined) throw new Error('Zeeland has changed.')
const person = {
  ...{ id: 'am24-person-jansen', role: NAME, worksAt: null, temporaryUntil: null },
  ...{ lastConfirmed: null, source: null },
}
const evidence = [
  { id: person.id, what: 'person' as const, facts: {}, source: null },
  {
    id: involvement.id,
    what: 'involvement' as const,
    facts: { carriedBy: [person.id], with: person.id },
    source: null,
  },
]
/** A decision on a gap, by somebody, and what it rested on. */
const decisionOn = (id: string, one: { id: string; rule: string; about: readonly string[] }) => ({
  ...{ id, gap: one.id, rule: one.rule, about: one.about, verdict: 'assigned' as const, severity: 'low' as const },
  ...{ reason: null, owner: 'Wethouder', due: '2027-01-15', by: NAME, decidedOn: '2026-11-27', ground: evidence },
})
const minute = {
  ...{ id: 'am24-minute-1', story: 'am24-story-1', step: 's1', what: 'reading', by: NAME, on: '2026-11-28' },
  ...{ text: 'Orionis zit er sinds mei bij.', gap: null, about: [], owner: 'Teamleider', due: null },
}
const action = {
  ...{ id: 'am24-action-1', title: 'Nodig Orionis uit.', owner: 'Aan de slag', due: null, by: NAME },
  ...{ agreedOn: '2026-11-26', doneOn: null, closes: [`G10~${person.id}`, gap.id] },
  changes: JSON.stringify([{ op: 'put', what: 'person', record: person }]),
}
const about = (id: string, rule: string, names: string[]) => ({
  ...{ ...gap, id, rule: rule as never, about: names, number: 91, evidence },
  decision: decisionOn('am24-decision-x', { id, rule, about: names }) as never,
})

/** Zeeland with somebody who carries, decides and is found, and with a find for the coordinator alone. */
const region = {
  ...presented,
  graph: {
    ...graph,
    persons: [person],
    involvements: [{ ...involvement, carriedBy: [person.id] }, ...graph.involvements.slice(1)],
    decisions: [
      decisionOn('am24-decision-1', gap),
      decisionOn('am24-decision-2', about(`${quiet.id}~x`, quiet.id, gap.about)),
    ],
    actions: [action],
    minutes: [minute, { ...minute, id: 'am24-minute-2', story: 'am24-story-2' }],
  },
  gaps: {
    ...gaps,
    gaps: [
      { ...gap, evidence: [...gap.evidence, ...evidence], decision: decisionOn('am24-decision-1', gap) },
      ...gaps.gaps.slice(1),
      about(`G10~${person.id}`, 'G10', [person.id]),
      { ...about('G07~x', 'G07', ['am24-uwv']), facts: { partner: 'am24-uwv', only: [person.id] } },
      about(`${quiet.id}~x`, quiet.id, gap.about),
    ],
    closed: [
      {
        ...{ id: 'G06~am24-uwv', number: 3, rule: 'G06', severity: 'low', about: ['am24-uwv'], names: {} },
        ...{ on: '2026-10-01', by: { id: 'am24-c', title: `${NAME} toegevoegd` }, decision: null },
      },
    ],
  },
} as unknown as PresentedRegion

const step = {
  step: {
    ...{ id: 's1', what: 'words' as const, title: 'Eén', text: 'Tekst', notes: 'Alleen voor mij.', view: null },
    ...{ fit: 'all' as const, hidden: false },
  },
  ...{ kicker: '', drawn: null, question: null, evidence: [] },
}
const shared = (roles: boolean) => shareRegion(region, initialViewState, { scope: 'region', roles })
const made = (more: Partial<Parameters<typeof makeDocument>[0]> = {}) =>
  makeDocument({
    ...{
      ...shared(more.roles ?? false),
      title: 'Peilmoment 2026: Orionis',
      lang: 'nl',
      day: '2026-11-28',
      moment: null,
    },
    ...{ story: 'am24-story-1', steps: [step], hidden: 0, sheet: null, notes: false, roles: false, name: 'x' },
    ...more,
  })

describe('what a file says', () => {
  it('has nobody in it, nor who wrote or decided, whatever is ticked', () => {
    for (const roles of [false, true]) {
      const { region: shown } = shared(roles)
      const whole = JSON.stringify([shown.graph, shown.gaps, shown.figures, made({ notes: true, roles })])
      expect(whole).not.toMatch(new RegExp(`${NAME}|${person.id}|"by":[^n]`))
    }
  })

  it('leaves out what is found for the coordinator alone or names a person, and counts each', () => {
    const { region: shown, left } = shared(false)
    const usual = gaps.gaps.filter(({ rule }) => rules.find(({ id }) => id === rule)?.audience !== 'coordinator')
    expect(shown.gaps.gaps.map(({ id }) => id)).toEqual(usual.map(({ id }) => id))
    expect(shown.graph.decisions.map(({ id }): string => id)).toEqual(['am24-decision-1'])
    expect(shown.graph.actions.map(({ closes }) => closes)).toEqual([[gap.id]])
    expect(left).toMatchObject({ persons: 1, aboutPersons: 2, partners: 0 })
    expect(made().leftOut).toBe(
      `Niet in dit bestand: personen (1), aantekeningen, rollen, 2 hiaten over een persoon, vragen voor de coördinator (${left.coordinator})`,
    )
  })

  it('has notes and roles only where they are ticked', () => {
    expect(made().steps[0]?.notes).toBeNull()
    expect(made({ notes: true }).steps[0]?.notes).toBe('Alleen voor mij.')
    expect(made().agreements.map(({ owner }) => owner)).toEqual([null, null, null])
    expect(made({ roles: true }).agreements.map(({ owner }) => owner)).toEqual([
      'Aan de slag',
      'Wethouder',
      'Teamleider',
    ])
    expect(made({ roles: true, notes: true }).leftOut).not.toMatch(/aantekeningen|rollen/)
  })

  it('says what was agreed by day, with the minutes of its own story alone', () => {
    expect(made().agreements.map(({ what, text, on }) => [what, text, on])).toEqual([
      ['action', 'Nodig Orionis uit.', '2026-11-26'],
      ['decision', 'toegewezen', '2026-11-27'],
      ['reading', 'Orionis zit er sinds mei bij.', '2026-11-28'],
    ])
    expect(made({ story: null }).agreements).toHaveLength(2)
  })

  it('says region, moment, day, version, counts, sources and what is held back', () => {
    const { region: name, head, moment, day, version, rests, sources, partners } = made()
    expect({ name, head, moment, day, version }).toEqual({
      ...{ name: 'Zeeland', head: 'Zeeland, Peilmoment 2026: Orionis', moment: 'Kaart van nu, 28 november 2026' },
      ...{ day: '2026-11-28', version: graph.version },
    })
    expect(rests).toMatch(/^\d+ uitspraken uit \d+ bronpagina’s/)
    expect(sources.map(({ statements }) => statements)).toEqual(
      [...sources.map(({ statements }) => statements)].sort((a, b) => b - a),
    )
    expect(partners).toHaveLength(graph.partners.length)
    expect(partners.find((partner) => partner.name.startsWith('Orionis'))?.floor).toBe('')
    const drawn = { ...{ picture: [], width: 1, height: 1, legend: [], lists: [], heading: '', counts: '' } }
    expect(made({ sheet: { ...drawn, filters: ['Onderwijs'], gone: ['a', 'b'] } }).heldBack).toEqual([
      ...['Wat is weggelaten door een filter: Onderwijs.', '2 keuzes uit het adres bestaan niet meer'],
    ])
    expect(made({ moment: { name: '2025', day: '2025-11-01', version: 4 } })).toMatchObject({
      ...{ moment: 'Peilmoment 2025, 1 november 2025', version: 4 },
      made: 'Gemaakt op 28 november 2026 met Ketenkaart, uit versie 4 van de gegevens.',
    })
    expect(made({ region: { ...region, tried: new Set() } }).moment).toBe('Proef, nergens opgeslagen, 28 november 2026')
  })

  it('counts the partners outside the choice, and hidden steps', () => {
    const left = { ...shared(false).left, partners: 12 }
    expect(made({ left }).leftOut).toMatch(/, 12 partners buiten de keuze$/)
    expect(made({ hidden: 1 }).leftOut).toMatch(/, 1 verborgen stap$/)
  })
})

describe('the name of a file', () => {
  const choice = { scope: 'region', roles: false, lang: 'nl', moment: null, day: '2026-11-28', format: 'svg' } as const
  const nameAt = async (search: string, moment: { name: string; day: string; version: number } | null = null) =>
    (await viewDocument(presented, parseUrl('/AM24/map', search), { ...choice, moment })).name

  it('says region, moment and what is chosen, and every disk takes it', async () => {
    const moment = { name: '2026', day: '2026-11-28', version: 3 }
    expect(await nameAt('?selected=am24-orionis', moment)).toBe('zeeland-peilmoment-2026-orionis')
    expect(await nameAt('')).toBe(`zeeland-nu-${presented.on}-kaart`)
    expect(fileName('Súdwest-Fryslân', '../../x: "één"')).toBe('sudwest-fryslan-x-een')
    expect(fileName('x'.repeat(300)).length).toBeLessThanOrEqual(80)
  })
})

/** A region of chance in which somebody signed all that can be signed, and in which persons are found, named and carry. */
function signed(seed: number): PresentedRegion {
  const of = arbitraryGraph(seed)
  const first = of.partners[0]?.id ?? ''
  const persons = Array.from({ length: 3 }, (_, at) => ({ ...person, id: `am99-geheim${at}`, role: `${NAME} ${at}` }))
  const who = persons.map(({ id }) => id)
  const carried = <T>(lines: readonly T[]) => lines.map((line) => ({ ...line, carriedBy: who }))
  const finds = [
    about('G01~a', 'G01', [first]),
    about('G02~b', 'G02', [first, who[0] ?? '']),
    { ...about('G03~c', 'G03', [first]), facts: { by: who[1] ?? '' } },
    { ...about('G05~d', 'G05', [first]), under: 'G02~b' },
  ].map((one) => ({
    ...one,
    evidence: [
      { ...evidence[0], id: who[2] },
      { ...evidence[1], id: first, what: 'partner' },
    ],
  }))
  const told = toldStory({ graph: of, gaps: gapsAnswer({ gaps: [], undecidable: [] }), id: 'am99-story-1' })
  const whole: RegionGraph = {
    ...Graph.parse({
      ...of,
      persons: [...of.persons, ...persons],
      ties: carried(of.ties),
      involvements: carried(of.involvements),
    }),
    stories: [{ ...told, by: NAME }],
    decisions: finds.map((one, at) => decisionOn(`am99-decision-${at}`, one)) as never,
    minutes: [{ ...minute, story: 'am99-story-1' }] as never,
    actions: [action] as never,
  }
  const found = {
    ...gapsAnswer({ gaps: [], undecidable: [] }),
    region: of.region.id,
    on: arbitraryDay,
    gaps: finds as never,
  }
  const compared = finds.map(({ id, number, rule, severity, about, facts }) => ({
    ...{ id, number, rule, severity, about, facts },
  }))
  return {
    ...presented,
    graph: whole,
    gaps: found,
    on: arbitraryDay,
    layouts: { score: {}, network: {} },
    figures: null,
    comparison: {
      ...comparison,
      graph: whole,
      gaps: { ...comparison.gaps, opened: compared, closed: compared },
    },
  }
}

it('names no person in any document, whatever is chosen and ticked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.nat(),
        screen: fc.constantFrom(...drawnIds.filter((id) => id !== 'figures')),
        scope: fc.constantFrom('region', 'lit', 'around'),
        roles: fc.boolean(),
        notes: fc.boolean(),
        format: fc.constantFrom('svg', 'pptx', 'handout'),
      }),
      async ({ seed, screen, scope, roles, notes, format }) => {
        const of = signed(seed)
        const shown = { format, roles, lang: 'nl', day: '2026-11-28', moment: null } as const
        const selected = of.graph.partners[0]?.id ?? null
        const view = { ...initialViewState, region: of.graph.region.id, view: screen, selected }
        const [story] = of.graph.stories
        const documents = [
          await viewDocument(of, view, { ...shown, scope }),
          ...(story === undefined ? [] : [await storyDocument(of, story, { ...shown, notes })]),
        ]
        const left = shareRegion(of, view, { scope, roles }).region.comparison
        expect(JSON.stringify([documents, left])).not.toMatch(/Geheim|geheim|am99-x\d/)
      },
    ),
    runs(6),
  )
})
