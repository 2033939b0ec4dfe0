import { describe, expect, it } from '@jest/globals'
import { groupOf, groupsOf, nextOf, progressOf } from '../../client/scene/finding-groups.ts'
import { firstOfRule, groupByRule } from '../../client/scene/group-by-rule.ts'
import type { NumberedFinding } from '../../client/scene/scene.ts'

type Look = Pick<NumberedFinding, 'standing'> & Partial<Pick<NumberedFinding, 'advice' | 'filtered'>>
/** Findings numbered in order, of which only where they stand matters. */
const findings = (...looks: Look[]) =>
  looks.map(
    (look, at) =>
      ({
        advice: false,
        filtered: false,
        ...look,
        number: at + 1,
        label: String(at + 1),
        id: `f${at + 1}`,
        decided: look.standing !== null,
      }) as NumberedFinding,
  )
const all = findings(
  { standing: 'open' },
  { standing: 'assigned' },
  { standing: 'reopened' },
  { standing: 'accepted' },
  { standing: 'dismissed' },
  { standing: null },
  { standing: 'open', advice: true },
)

describe('the many of one rule', () => {
  const open = (rule: string, number: number) =>
    ({ rule, number, id: `${rule}:${number}`, decided: false }) as NumberedFinding
  const many = [open('G01', 1), ...[2, 3, 4, 5, 6, 7, 8].map((number) => open('G23', number)), open('G24', 9)]

  it('that cannot be decided stand together, where the first of them would; a few stand by themselves', () => {
    const said = groupByRule(many).map((one) => ('id' in one ? one.number : one.map(({ number }) => number)))
    expect(said).toEqual([1, [2, 3, 4, 5, 6, 7, 8], 9])
    expect(groupByRule(many.map((finding) => ({ ...finding, decided: true })))).toHaveLength(9)
  })

  it('have one badge at a place, and the chosen one its own', () => {
    const stands = firstOfRule()
    const drawn = many.filter((finding) => stands('uwv', finding, finding.number === 5))
    expect(drawn.map(({ number }) => number)).toEqual([1, 2, 5, 9])
    expect(stands('fnv', many[2]!)).toBe(true)
  })
})

describe('the groups of the list', () => {
  it('follow from what was decided; what changed its ground is to be discussed again, advice stands apart', () => {
    expect(all.map(groupOf)).toEqual(['discuss', 'assigned', 'discuss', 'accepted', 'dismissed', 'undecided', 'advice'])
  })

  it('leave out what a filter holds back, and count it', () => {
    const { shown, held } = groupsOf(findings({ standing: 'open' }, { standing: 'open', filtered: true }))
    expect([shown('discuss').map(({ number }) => number), held('discuss'), held('assigned')]).toEqual([[1], 1, 0])
  })

  it('tell how far the meeting is, advice and what cannot be decided left out', () => {
    const { counted, done, now } = progressOf(all, 'f3')
    expect([counted.length, done, now]).toEqual([5, 3, '3'])
    expect(progressOf(all, 'f6').now).toBeNull()
  })
})

describe('walking the questions', () => {
  const walk = (list: readonly NumberedFinding[], from: string | null, step: 1 | -1) =>
    nextOf(list, from, step)?.number ?? null

  it('passes over what is decided, and stops at the ends', () => {
    expect(walk(all, null, 1)).toBe(1)
    expect(walk(all, 'f1', 1)).toBe(3)
    expect(walk(all, 'f2', 1)).toBe(3)
    expect(walk(all, 'f3', 1)).toBe(6)
    expect(walk(all, 'f7', 1)).toBeNull()
    expect(walk(all, 'f6', -1)).toBe(3)
    expect(walk(all, 'f1', -1)).toBeNull()
    expect(walk(all, null, -1)).toBe(7)
  })

  it('walks all when nothing is left, and nothing that is held back', () => {
    const decided = findings({ standing: 'accepted' }, { standing: 'assigned' })
    expect([walk(decided, null, 1), walk(decided, 'f1', 1)]).toEqual([1, 2])
    expect(walk(findings({ standing: 'open', filtered: true }, { standing: 'open' }), null, 1)).toBe(2)
    expect(walk([], null, 1)).toBeNull()
  })
})
