import '../components/browser.ts'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { StoryStep } from '../../../contract/records/meeting/story.ts'
import type { PresentedRegion } from '../../../client/drawn/presented-region.ts'
import { resolveStep } from '../../../client/drawn/resolve-step.ts'
import type { Lang } from '../../../client/i18n/words.ts'
import { loadTypeface } from '../../../client/picture/typeface/typeface.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'

const zeeland: PresentedRegion = {
  ...{ graph, gaps, rules, on: gaps.on, layouts: { score: {}, network: {} }, figures: null },
}
const step = (change: Partial<StoryStep>): StoryStep => ({
  ...{
    id: 's1',
    what: 'view',
    title: 'Orionis praat mee',
    text: '',
    notes: '',
    view: 'map',
    fit: 'all',
    hidden: false,
  },
  ...change,
})
const resolve = (change: Partial<StoryStep>, lang: Lang = 'nl', region = zeeland) =>
  resolveStep(region, { id: 'am24-story-a', lang }, step(change))

describe('a step of a story', () => {
  beforeAll(loadTypeface)

  it('shows its view, the question of what is chosen in it, and what that is based on', () => {
    const shown = resolve({ view: 'map?selected=G01~am24-orionis' })
    expect(shown).toMatchObject({
      kicker: 'Waar tafel en vloer verschillen',
      caption: 'Kaart, gekozen Orionis, tafel en vloer',
      notice: null,
      decisions: null,
      question: {
        ...{ number: 1, label: '1', severity: 'high', gap: 'G01~am24-orionis' },
        text: 'Wie doet de uitvoering namens Orionis?',
      },
    })
    expect(shown.drawn?.picture.length).toBeGreaterThan(100)
    expect(shown.drawn?.counts).toBe('30 van 30 partners · 0 filters')
    expect(shown.evidence.map(({ text, how }) => `${text} (${how})`)).toEqual([
      'Orionis · Klankbordgroep meerjarenagenda (onze lezing)',
      'Orionis: bij geen van de 9 werkgroepen en activiteiten genoemd (niet gevraagd)',
    ])
    expect(shown.evidence.map(({ source }) => source)).toEqual([
      expect.stringMatching(/, datum onbekend$/),
      '7 bronpagina’s gelezen',
    ])
  })

  it('speaks the language of its story', () => {
    expect(resolve({ view: 'map?selected=G01~am24-orionis&lang=nl' }, 'en')).toMatchObject({
      kicker: 'Where table and floor differ',
      caption: 'Map, selected Orionis, table and floor',
      question: { text: 'Who does the work on behalf of Orionis?' },
    })
  })

  it('of the whole region is based on its sources', () => {
    const { evidence, question, kicker } = resolve({ view: 'map' })
    expect([evidence.length, question, kicker]).toEqual([7, null, 'Zeeland'])
    expect(evidence[0]?.how).toMatch(/^\d+ uitspraken$/)
  })

  it('shows all where what was chosen is gone, and says so', () => {
    const gone = resolve({ view: 'map?selected=am24-nobody' })
    expect(gone.notice).toBe('Wat hier gekozen was, is er niet meer. Je ziet de hele kijk.')
    expect(gone.caption).toBe('Kaart, tafel en vloer')
    expect(gone.drawn?.picture).toEqual(resolve({ view: 'map' }).drawn?.picture)
    const closed = { ...gaps.gaps[0], id: 'G01~am24-nobody', names: {}, on: '2026-11-20', by: null }
    const before = { ...zeeland, gaps: { ...gaps, closed: [closed as (typeof gaps.closed)[number]] } }
    expect(resolve({ view: 'map?selected=G01~am24-nobody' }, 'nl', before).notice).toBe(
      'Dit hiaat is er niet meer: gesloten op 20 november 2026.',
    )
  })

  it('of words alone has no picture', () => {
    expect(resolve({ what: 'words', view: null })).toMatchObject({ drawn: null, caption: null, evidence: [] })
  })

  it('of decisions has what is to be discussed, then what was agreed, and nothing for the coordinator alone', () => {
    const told = resolve({ what: 'decisions', view: null }).decisions
    expect(told?.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(told?.agreed).toEqual([])
    const minute = {
      ...{ id: 'am24-minute-a', story: 'am24-story-a', step: 's1', what: 'reading' as const, text: 'Dat klopt.' },
      ...{ gap: null, about: [], owner: 'Orionis', due: null, by: null, on: '2026-11-20' },
    }
    const region = {
      ...zeeland,
      graph: { ...graph, minutes: [minute, { ...minute, id: 'am24-minute-b', story: 'am24-story-b' }] },
      rules: rules.map((rule) => (rule.id === 'G01' ? { ...rule, audience: 'coordinator' as const } : rule)),
    }
    const said = resolve({ what: 'decisions', view: null }, 'nl', region).decisions
    expect(said?.questions.map(({ number }) => number)).toEqual([3, 4, 5])
    expect(said?.agreed).toEqual([{ what: 'reading', text: 'Dat klopt.', owner: 'Orionis', due: null }])
  })
})
