import { describe, expect, it } from '@jest/globals'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { MAX_EVIDENCE } from '../../server/gaps/findings.ts'
import { limitedGaps, limitGaps } from '../../server/gaps/limit-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { network } from '../networks/network.ts'
import { gapsAnswer } from '../support/gaps-answer.ts'
import { gap, open } from '../support/scenes.ts'

const [first, second] = [gap('G01', 'high', 'a'), gap('G02', 'high', 'b')]
const under = { ...gap('G03', 'high', 'a'), under: first.id }
const advice = { ...gap('G15', 'high', 'ZZ01'), advice: true }
const decided = { ...gap('G02', 'low', 'c'), standing: 'accepted' as const }
const all = gapsAnswer({
  gaps: [advice, first, under, second, decided],
  undecidable: ['d', 'e', 'f'].map((id) => open('G04', 'high', id)),
})

describe('an answer with gaps', () => {
  it('is whole up to its bound, and the same answer each time', () => {
    expect(limitGaps(all, 5)).toBe(all)
    expect(limitedGaps(all)).toBe(limitedGaps(all))
  })

  it('says beyond it that it is not whole, and how many there are as the screen counts them', () => {
    const { gaps, undecidable, truncated, whole } = limitGaps(all, 2)
    expect([gaps, undecidable]).toEqual([all.gaps.slice(0, 2), all.undecidable.slice(0, 2)])
    expect([truncated, whole]).toEqual([true, { gaps: 3, toDiscuss: 2, undecidable: 3 }])
  })

  it('shows so much evidence of one finding, and says of how much', () => {
    const members = Array.from({ length: MAX_EVIDENCE + 20 }, (_, at) => `p${at}`)
    const state = network(({ partner, body, governs, member }) => [
      partner('c', 'municipality_cluster'),
      body('t'),
      governs('c', 't'),
      members.map((id) => [partner(id, 'municipality'), member(id, 'c')]),
    ]).state()
    const found = findGaps(state, loadQueries().rules)
    const [large] = [...found.gaps, ...found.undecidable].filter(({ rule }) => rule === 'G05')
    expect([large?.evidence.length, large?.allEvidence]).toEqual([MAX_EVIDENCE, expect.any(Number)])
    expect(large?.allEvidence).toBeGreaterThanOrEqual(members.length)
    expect(limitGaps(found)).toMatchObject({ truncated: true, gaps: found.gaps })
    expect(JSON.stringify(found).length).toBeLessThan(500_000)
  })
})
