import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Story } from '../../../contract/records/meeting/story.ts'
import {
  changeStep,
  emptyStep,
  insertStep,
  MAX_STEPS,
  moveStep,
  withoutStep,
  stepAfter,
} from '../../../client/store/stories/story-steps.ts'
import { wordCount, withinWords } from '../../../client/text/story/word-count.ts'

const story = (...ids: string[]): Story =>
  Story.parse({
    ...{ id: 'am24-story-a', name: 'Stuurgroep', lang: 'nl', moment: null, before: null, seen: 3, by: null },
    steps: ids.map((id) => ({ ...emptyStep([], 'map'), id })),
  })
const ids = ({ steps }: Story) => steps.map(({ id }) => id).join(' ')

describe('the steps of a story', () => {
  it('are put behind another, or at the end, under a key of their own', () => {
    const two = story('s1', 's3')
    expect(emptyStep(two.steps, null)).toMatchObject({ id: 's4', what: 'words', view: null, fit: 'all', hidden: false })
    expect(emptyStep(two.steps, 'map?selected=a')).toMatchObject({ what: 'view', view: 'map?selected=a' })
    expect(ids(insertStep(two, emptyStep(two.steps, null), 's1'))).toBe('s1 s4 s3')
    expect(ids(insertStep(two, emptyStep(two.steps, null), null))).toBe('s1 s3 s4')
    expect(ids(insertStep(two, emptyStep(two.steps, null), 'gone'))).toBe('s1 s3 s4')
  })

  it('are never more than thirty', () => {
    const full = story(...Array.from({ length: MAX_STEPS }, (_, at) => `s${at + 1}`))
    expect(insertStep(full, emptyStep(full.steps, null), 's1')).toBe(full)
  })

  it('move to a place, and stay at the ends', () => {
    expect(ids(moveStep(story('a', 'b', 'c'), 'a', 1))).toBe('b a c')
    expect(ids(moveStep(story('a', 'b', 'c'), 'c', 0))).toBe('c a b')
    expect(ids(moveStep(story('a', 'b', 'c'), 'a', 9))).toBe('b c a')
    expect(ids(moveStep(story('a', 'b', 'c'), 'c', -1))).toBe('c a b')
    expect(ids(moveStep(story('a', 'b', 'c'), 'x', 0))).toBe('a b c')
  })

  it('are taken out and changed one by one', () => {
    expect(ids(withoutStep(story('a', 'b', 'c'), 'b'))).toBe('a c')
    const changed = changeStep(story('a', 'b'), 'b', { title: 'Twee' })
    expect(changed.steps.map(({ title }) => title)).toEqual(['', 'Twee'])
    expect([stepAfter(story('a', 'b'), 'a'), stepAfter(story('a', 'b'), 'b'), stepAfter(story('a'), 'a')]).toEqual([
      'b',
      'a',
      null,
    ])
  })
})

describe('words', () => {
  it('are counted by the blanks between them', () => {
    expect(wordCount('')).toBe(0)
    expect(wordCount('  Aan één van de\nvijf tafels ')).toBe(6)
  })

  it('fit in whole sentences', () => {
    expect(withinWords(['Een twee drie.', 'Vier vijf.', 'Zes.'], 5)).toBe('Een twee drie. Vier vijf.')
    expect(withinWords(['Een twee drie.', 'Vier vijf zes.', 'Zeven.'], 4)).toBe('Een twee drie. Zeven.')
    expect(withinWords(['Een twee drie vier.'], 2)).toBe('Een twee…')
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 12 })), fc.integer({ min: 1, max: 40 }), (sentences, most) => {
        expect(wordCount(withinWords(sentences, most))).toBeLessThanOrEqual(most)
      }),
    )
  })
})
