import { describe, expect, it } from '@jest/globals'
import { seedFiles } from '../../seed/files.ts'
import { gapsOf } from '../truth/answer.ts'
import { graphOf } from '../networks/graph-of.ts'
import { gapAnswer } from './gap-answer.ts'
import { gapParts, handRules } from './gap-parts.ts'
import { southGapParts } from './south-gap-parts.ts'

const graphs = seedFiles().map(graphOf)
type Line = { rule: string; about: string[]; severity: string }

/** The answer of the rules about a region of the seed, in the words of the keys. */
function answerIn(region: string) {
  const graph = graphs.find((each) => each.region.id === region)!
  const short = (about: string) => about.replace(`${region.toLowerCase()}-`, '')
  const lines = (all: Line[]) => all.map(({ rule, about, severity }) => [rule, ...about.map(short), severity].join(' '))
  const { gaps, undecidable, tooEarly } = gapsOf({ graph, version: 1, on: '2026-07-01' })
  return { tooEarly, found: lines(gaps).sort(), undecidable: lines(undecidable).sort() }
}
const byHand = (lines: string[]) => lines.filter((line) => handRules.includes(line.slice(0, 3)))

describe('the gaps of the seed, held against those found by hand', () => {
  it.each(gapAnswer)('$region', ({ region, tooEarly, found, undecidable }) => {
    expect(answerIn(region)).toEqual({ tooEarly, found: [...found].sort(), undecidable: [...undecidable].sort() })
  })

  it.each([...gapParts, ...southGapParts])('$region, by three rules', ({ region, found, undecidable }) => {
    const answer = answerIn(region)
    expect(byHand(answer.found)).toEqual([...found].sort())
    expect(byHand(answer.undecidable)).toEqual([...undecidable].sort())
  })
})
