import { describe, expect, it } from '@jest/globals'
import { gapAnswer } from '../seed/gap-answer.ts'
import { read } from '../support/files.ts'
import { keys } from './planted/all.ts'

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const count = (lists: readonly (readonly string[])[]) => String(lists.flat().length)

describe('what is written about the truth', () => {
  it('counts the planted finds, near misses and open questions as they are', () => {
    const rows = read('docs/truth.md').match(/^\| G\d\d .*$/gm) ?? []
    expect(rows.map(cells)).toEqual(
      keys.map(({ rule, stories }) => [
        rule,
        count(stories.map(({ found }) => found)),
        count(stories.map(({ missed }) => missed)),
        count(stories.map(({ open }) => open)),
      ]),
    )
  })

  /** A row of a table as lines of the answer: `G01 a b` is two finds, `G12 a + b` is one. */
  const lines = (table: string) =>
    (table.match(/^\| G\d\d .*$/gm) ?? []).flatMap((row) => {
      const [rule = '', about = '', level = ''] = cells(row)
      const [id, severity] = rule.split(' ')
      const at = level === '' ? '' : ` level:${level}`
      const each = about.replaceAll(' + ', '+').split(' ')
      return each.map((one) => `${id} ${one.replace('+', ' ')}${at} ${severity}`)
    })
  const regions = read('docs/seed-findings.md').split(/^## /m).slice(1)

  it.each(regions.map((part) => [part.slice(0, 4), part]))('follows all of %s to its source', (region, part) => {
    const [found = '', open = ''] = part.split(/^\| open /m)
    const answer = gapAnswer.find((one) => one.region === region)
    const written = part.includes('| found |') ? [lines(found), lines(open)] : [[], lines(part)]
    expect(written.map((list) => list.sort())).toEqual([[...answer!.found].sort(), [...answer!.undecidable].sort()])
  })

  it('follows five regions', () => {
    expect(regions).toHaveLength(5)
  })
})
