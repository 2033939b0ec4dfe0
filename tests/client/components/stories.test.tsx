import './browser.ts'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Story, type StoryStep } from '../../../contract/records/meeting/story.ts'
import { resolveStep } from '../../../client/drawn/resolve-step.ts'
import { StepSlide } from '../../../client/parts/story/step-slide.tsx'
import { slideFoot } from '../../../client/parts/story/use-presented.ts'
import { loadTypeface } from '../../../client/picture/typeface/typeface.ts'
import { storiesScreen } from '../../../client/screens/stories/stories-screen.tsx'
import { gaps, graph, rules } from '../../support/zeeland.ts'
import { partAt, rendered } from './render.tsx'

const region = { graph, gaps, rules, on: gaps.on, layouts: { score: {}, network: {} }, figures: null }
const story = Story.parse({
  ...{ id: 'am24-story-a', name: 'Stuurgroep', lang: 'nl', moment: null, before: null, seen: 1, by: null },
  steps: [],
})
const step = (change: Partial<StoryStep>): StoryStep => ({
  ...{ id: 's1', what: 'view', title: 'Orionis praat mee', text: 'Aan één tafel.', notes: 'Geen verwijt.' },
  ...{ view: 'map?selected=G01~am24-orionis', fit: 'all', hidden: false, ...change },
})
const slide = (change: Partial<StoryStep>) =>
  rendered(
    <StepSlide
      resolved={resolveStep(region, story, step(change))}
      foot={slideFoot(region, story)}
      lang="nl"
      at={5}
      of={9}
    />,
  )

describe('a step as the room sees it', () => {
  beforeAll(loadTypeface)

  it('says what it is about, its title, text and question, and at its foot what it is based on', () => {
    const { text } = slide({})
    for (const said of [
      'Waar tafel en vloer verschillen',
      'Orionis praat mee',
      'Aan één tafel.',
      'Wie doet de uitvoering namens Orionis?',
      '30 van 30 partners · 0 filters',
      '61 uitspraken uit 7 bronpagina’s',
      'stap 5 van 9',
    ])
      expect(text).toContain(said)
  })

  it('keeps to itself what is for the presenter alone', () => {
    expect(slide({}).text).not.toContain('Geen verwijt.')
  })

  it('has words alone without a picture, and a name where it has no title', () => {
    const { text } = slide({ what: 'words', view: null, title: '' })
    expect(text).toContain('Zonder titel')
    expect(text).not.toContain('filters')
  })

  it('of decisions lists what is to be discussed', () => {
    expect(slide({ what: 'decisions', view: null }).text).toContain(
      'Wie spreekt aan de bestuurstafel namens Leerlingzaken?',
    )
  })
})

describe('the list of stories', () => {
  it('names each with its moment and how many steps it has', () => {
    const stories = [{ ...story, steps: [step({})] }]
    const { text } = partAt(storiesScreen.Screen, '/AM24/stories', { graph: { ...graph, stories } })
    expect(text).toMatch(/Stuurgroep.*nu.*1/s)
    expect(text).not.toContain('Er is nog geen verhaal')
  })

  it('says what a story is where there is none', () => {
    expect(partAt(storiesScreen.Screen, '/AM24/stories').text).toContain('Er is nog geen verhaal.')
  })
})
