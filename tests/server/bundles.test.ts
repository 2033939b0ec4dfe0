import { describe, expect, it } from '@jest/globals'
import { makeBundles } from '../../server/gaps/bundles.ts'

describe('bundles of ids', () => {
  it('tie the lists that rules hand on, of rows and of rows by name, and leave all else as it is', () => {
    const { tied, untied } = makeBundles()
    const long = ['a', 'b', 'c']
    const row = { id: 'x', evidence: long, mentions: ['m'], unsaid: [], who: ['p', 'q'], own: [{ id: 's' }] }
    const word = (tied([row]) as { evidence: string[] }[])[0]?.evidence ?? []
    expect(word).toHaveLength(1)
    expect(tied([row])).toEqual([{ ...row, evidence: word }])
    expect(tied({ rows: [row], covered: true, of: { p: { zeros: ['y', 'z'] } } })).toEqual({
      rows: [{ ...row, evidence: word }],
      covered: true,
      of: { p: { zeros: ['y', 'z'] } },
    })
    expect(row.evidence).toBe(long)
    expect(untied(word)).toBe(long)
  })

  it('give back ids where words were joined with others, in their order', () => {
    const { tied, untied } = makeBundles()
    const rows = tied([{ ids: ['a', 'b'] }, { ids: ['c', 'd'] }, { ids: ['e'] }]) as { ids: string[] }[]
    expect(untied(rows.flatMap(({ ids }) => ['r', ...ids]))).toEqual(['r', 'a', 'b', 'r', 'c', 'd', 'r', 'e'])
    expect(untied([])).toEqual([])
  })

  it('make words that no id can be', () => {
    const [row] = makeBundles().tied([{ ids: ['a', 'b'] }]) as { ids: string[] }[]
    expect(row?.ids[0]).not.toMatch(/^[a-z0-9]/)
  })
})
