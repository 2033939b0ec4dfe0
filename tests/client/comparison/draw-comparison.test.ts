import '../components/browser.ts'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { StoryStep } from '../../../contract/records/meeting/story.ts'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import { type ComparisonOptions, drawComparison, drawnSums } from '../../../client/drawn/comparison/draw-comparison.ts'
import type { PresentedRegion } from '../../../client/drawn/presented-region.ts'
import { resolveStep } from '../../../client/drawn/resolve-step.ts'
import { storyDocument, viewDocument } from '../../../client/files/story-document.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { paperTokens } from '../../../client/picture/style/light-tokens.ts'
import { loadedTypeface, loadTypeface } from '../../../client/picture/typeface/typeface.ts'
import { parseUrl, shownMoments } from '../../../client/store/address/view-state.ts'
import { comparedZeeland } from '../../support/compared.ts'
import { presented } from '../../support/drawing.ts'
import { outside, overlaps, presentedZeeland, wordsOf } from '../../support/presented.ts'
import { rules } from '../../support/zeeland.ts'

let comparison: Comparison
const options = (change: Partial<ComparisonOptions> = {}): ComparisonOptions => ({
  ...{ width: 1000, height: 786, minName: 11, show: 'difference', words: wordsIn('nl'), tokens: paperTokens },
  measure: loadedTypeface().measure,
  ...change,
})
beforeAll(async () => {
  await loadTypeface()
  comparison = await comparedZeeland()
})

const step: StoryStep = {
  ...{ id: 's1', what: 'change', title: 'Wat er veranderde', text: 'Zij tellen mee.', notes: '' },
  ...{ view: null, fit: 'all', hidden: false },
}
const resolve = (change: Partial<PresentedRegion>) =>
  resolveStep({ ...presentedZeeland, ...change }, { id: 'am24-story-a', lang: 'nl' }, step)

describe('a view that is taken along', () => {
  const choice = { scope: 'region', roles: false, lang: 'nl', moment: null, day: '2026-11-28' } as const
  const taken = (address: string, change: Partial<PresentedRegion> = {}) =>
    viewDocument({ ...presentedZeeland, comparison, ...change }, parseUrl(address, '?without=education'), {
      ...choice,
      format: 'a4',
    })

  it('is the comparison as its screen shows it, of two moments, without what filters hold back elsewhere', async () => {
    const { sheet, head, moment, heldBack, name } = await taken('/AM24/compare')
    expect({ head, moment, heldBack, name }).toEqual({
      ...{ head: 'Zeeland, vergelijking', moment: 'Peilmoment 2024 naast Peilmoment 2025', heldBack: [] },
      name: 'zeeland-peilmoment-2024-naast-peilmoment-2025-vergelijking',
    })
    expect(sheet?.heading).toBe('6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer.')
    expect(outside(sheet!)).toEqual([])
    expect(wordsOf(sheet!.picture).filter(({ text }) => text.includes('…'))).toEqual([])
  })

  it('says in the figures how each changed since the last moment, as the screen does', async () => {
    const after = { ...comparison.after, id: null, name: null }
    const { figures } = presented
    const { sheet } = await taken('/AM24/figures', { figures, comparison: { ...comparison, after } })
    const said = wordsOf(sheet!.picture)
      .map(({ text }) => text)
      .join(' ')
    expect(said).toContain('Sinds Peilmoment 2024')
    expect(said).toContain('Wie beide keren is gehoord, bij Peilmoment 2024:')
    const other = await taken('/AM24/figures', { figures })
    expect(other.sheet!.picture.length).toBeLessThan(sheet!.picture.length)
  })
})

describe('a step of a story that compares', () => {
  it('draws the difference under its sentence', () => {
    const { kicker, headline, drawn, notice } = resolve({ comparison })
    expect(kicker).toBe('Peilmoment 2024 naast Peilmoment 2025')
    expect(headline).toBe('6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer.')
    expect(drawn?.counts).toBe('23 van 30 partners zijn beide keren gehoord')
    expect(notice).toBeNull()
  })

  it('says so where there is nothing to compare', () => {
    expect(resolve({ comparison: null })).toMatchObject({
      ...{ drawn: null, headline: null, notice: 'Er is hier nog niets om mee te vergelijken.' },
    })
  })

  it('marks nobody for what is for the coordinator alone', () => {
    const marked = ({ drawn }: ReturnType<typeof resolve>) =>
      drawn?.picture.filter((one) => one.what === 'plane' && one.fill === paperTokens.marker).length
    // HZ and Maatwerk have a new question.
    expect(marked(resolve({ comparison }))).toBe(2)
    const quiet = rules.map((rule) => ({ ...rule, audience: 'coordinator' as const }))
    expect(marked(resolve({ comparison, rules: quiet }))).toBe(0)
  })

  it('leaves with a file, its sentence before its words', async () => {
    const story = { id: 'am24-story-a', name: 'Een jaar later', lang: 'nl' as const, steps: [step] }
    const whole = { ...presentedZeeland, comparison }
    const choice = { format: 'html', lang: 'nl', day: '2026-11-30', moment: null, notes: false, roles: false } as const
    const { steps } = await storyDocument(whole, { ...story, moment: null, before: null, seen: 1, by: null }, choice)
    expect(steps[0]?.text).toBe('6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer. Zij tellen mee.')
    expect(steps[0]?.drawing?.lists[0]?.rows.length).toBe(104)
  })
})

describe('the drawing of a comparison', () => {
  it('has a sign for each line that is compared, as many as its sums say', () => {
    const sums = { added: 6, gone: 2, changed: 3, kept: 93, confirmed: 93 }
    expect(comparison.sums).toEqual(sums)
    expect(drawnSums(comparison, options())).toEqual(sums)
    // In a narrow place sectors fold, and no line is lost.
    expect(drawnSums(comparison, options({ width: 420 }))).toEqual(sums)
  })

  it('moves nothing, whichever of the two moments is shown', () => {
    const [before, after, difference] = shownMoments.map((show) => {
      const { picture, width, height } = drawComparison(comparison, options({ show }))
      return { width, height, names: wordsOf(picture) }
    })
    expect(after).toEqual(before)
    expect(difference).toEqual(before)
  })

  it.each([
    [1000, 786],
    [700, 620],
    [1500, 840],
  ])('fits in %d x %d px, with no name over another', (width, height) => {
    const drawn = drawComparison(comparison, options({ width, height }))
    expect(drawn.width).toBeLessThanOrEqual(width + 0.5)
    expect(outside(drawn)).toEqual([])
    expect(overlaps(drawn.picture)).toEqual([])
    expect(drawn.smallestName).toBeGreaterThanOrEqual(11)
  })

  it('opens a stack where something else became of a member, and hatches who could not speak twice', () => {
    const { picture, legend } = drawComparison(comparison, options())
    const names = wordsOf(picture).map(({ text }) => text)
    // Of the twelve municipalities without the centre one was silent.
    expect(names).toEqual(expect.arrayContaining(['11', 'gemeenten', 'Schouwen-', 'Duiveland']))
    const hatched = picture.filter((one) => one.what === 'plane' && typeof one.fill !== 'string')
    // FNV, UCR, the planning office, Schouwen-Duiveland, and three sub-regions as one: above and below the band.
    expect(hatched.length).toBe(5 * 2)
    expect(legend.map(({ text }) => text)).toEqual([
      ...['erbij', 'weg', 'anders', 'gebleven', 'open: onze lezing', 'niet vergeleken'],
    ])
  })

  it('says at one of the two moments how each line is known', () => {
    const { legend } = drawComparison(comparison, options({ show: 'before', words: wordsIn('en') }))
    expect(legend.map(({ text }) => text)).toEqual(['stated in the source', 'our reading', 'not compared'])
  })

  it('says the same in a table of all lines', () => {
    const { lists, heading, counts } = drawComparison(comparison, options())
    expect(heading).toBe('6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer.')
    expect(counts).toBe('23 van 30 partners zijn beide keren gehoord')
    expect(lists[0]?.rows.length).toBe(6 + 2 + 3 + 93)
  })
})
