import type { Gap, Gaps, Undecidable } from '../../../contract/gap.ts'
import type { Rule } from '../../../contract/rule.ts'
import { type Level, levels, severities } from '../../../contract/vocabulary.ts'
import type { NumberedFinding, Mark, Row } from '../scene.ts'
import { sideOfLevel } from '../pair/sides.ts'

/** Found and undecided, in the order of the meeting, with the numbers they were given. While it is too early, none are shown. */
export function makeFindings(
  gaps: Gaps | null,
  marks: readonly Mark[],
  rows: readonly Row[],
  rules: readonly Rule[],
): NumberedFinding[] {
  if (gaps === null || gaps.tooEarly) return []
  const column = new Map(marks.map(({ id }, index) => [id, index]))
  const first = ({ marks: [mark] }: NumberedFinding) => (mark === undefined ? -1 : (column.get(mark) ?? marks.length))
  const found = (what: { gap: Gap; undecidable: null } | { gap: null; undecidable: Undecidable }): NumberedFinding => {
    const { id, rule: ruleId, severity, about, advice } = what.gap ?? what.undecidable
    const level = about.flatMap((id) => levelOf(id) ?? [])[0]
    const rule = rules.find((rule) => rule.id === what.gap?.rule || rule.id === what.undecidable?.rule)
    return {
      ...what,
      number: (what.gap ?? what.undecidable).number ?? 0,
      label: '',
      id,
      decided: what.gap !== null,
      rule: ruleId,
      severity,
      about,
      marks: marksOf(about, marks),
      rows: rowsOf(about, rows, level),
      side: sideOf(level, rule),
      standing: what.gap?.standing ?? null,
      advice,
      picture: rule?.picture ?? 'badge',
      filtered: false,
      also: [...gaps.gaps, ...gaps.undecidable].filter(({ under }) => under === id),
    }
  }
  const all = [
    ...gaps.gaps.filter(byItself).map((gap) => found({ gap, undecidable: null })),
    ...gaps.undecidable.filter(byItself).map((undecidable) => found({ gap: null, undecidable })),
  ]
  const last = Math.max(0, ...all.map(({ number }) => number))
  let fresh = 0
  return all
    .sort(
      (a, b) =>
        Number(a.advice) - Number(b.advice) ||
        Number(b.decided) - Number(a.decided) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.rule.localeCompare(b.rule) ||
        first(a) - first(b) ||
        a.number - b.number,
    )
    .map((finding) => {
      if (finding.number > 0) return { ...finding, label: String(finding.number) }
      fresh += 1
      return { ...finding, number: last + fresh, label: `+${fresh}` }
    })
}

const byItself = ({ under }: Gap | Undecidable) => under === null
const levelOf = (about: string): Level | undefined => levels.find((level) => about === `level:${level}`)

function marksOf(about: readonly string[], marks: readonly Mark[]): string[] {
  const within = (mark: Mark) =>
    mark.members.some((member) => about.includes(member)) ||
    (mark.what === 'absent' && about.includes(`kind:${mark.kind ?? ''}`)) ||
    mark.mentions.some(({ kinds }) => kinds.some((kind) => about.includes(`kind:${kind}`)))
  return marks.filter(within).map(({ id }) => id)
}

/** Lines it is about; about a level as such: the line that says nothing is known there. */
function rowsOf(about: readonly string[], rows: readonly Row[], level: Level | undefined): string[] {
  const side = level === undefined ? null : sideOfLevel[level]
  return rows
    .filter(
      (row) =>
        about.includes(row.table) || (row.what === 'expected' && row.side === side && row.id.startsWith('expected:')),
    )
    .map(({ id }) => id)
}

function sideOf(level: Level | undefined, rule: Rule | undefined): NumberedFinding['side'] {
  const side = level === undefined ? 'unspecified' : sideOfLevel[level]
  return side === 'unspecified' ? (rule?.side ?? 'none') : side
}
