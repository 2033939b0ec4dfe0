import { kinds, type Sector, sectors } from '../../contract/vocabulary.ts'
import type { Read as MeasureInput } from '../gaps/readings.ts'
import type { Line, TwoMode } from './graph.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import { graphOf } from './of-input.ts'
import { endsOf } from './pieces.ts'

/** Two sectors that have partners on the floor, and hardly meet there. */
export type Silo = {
  sectors: [Sector, Sector]
  sure: Meeting
  /** With every mention joined; with what has no level counted as operational; with both. */
  named: Meeting
  unsaid: Meeting
  both: Meeting
  mentions: string[]
  unlevelled: string[]
  evidence: string[]
}

export const silos = (input: MeasureInput): Silo[] => silosOf(graphOf(input).two)

/** Those without a tie between them, who share at most half of the tables: a rule decides how few are too few. */
export function silosOf(two: TwoMode): Silo[] {
  const sure = meetingsOf(two, {})
  const named = meetingsOf(two, { named: true })
  const unsaid = meetingsOf(two, { unsaid: true })
  const both = meetingsOf(two, { named: true, unsaid: true })
  const far = ({ partners, tables, share, ties }: Meeting) => partners > 0 && tables > 0 && ties === 0 && share <= 0.5
  return sectors.flatMap((a, i) =>
    sectors.slice(i + 1).flatMap((b): Silo[] => {
      const now = sure(a, b)
      const then = unsaid(a, b)
      if (!far(now) && !far(then)) return []
      const readings = { sure: now, named: named(a, b), unsaid: then, both: both(a, b) }
      return [{ sectors: [a, b], ...readings, ...saidOf(two, a, b) }]
    }),
  )
}

/** What is said of two sectors at tables on the floor and between them, and what may be. */
function saidOf(two: TwoMode, a: Sector, b: Sector): Pick<Silo, 'mentions' | 'unlevelled' | 'evidence'> {
  const sectorOf = (v: number) => {
    const kind = two.kinds[v]
    return kind === undefined ? null : kinds[kind].sector
  }
  const either = (v: number) => [a, b].includes(sectorOf(v) ?? 'support') && v < two.partners
  const concerns = (line: Line) =>
    line.level !== null &&
    (endsOf(line).some((v) => v >= two.partners) ? endsOf(line).some(either) : endsOf(line).every(either))
  const said = [...two.lines, ...two.zeros].filter(concerns)
  return {
    mentions: two.mentions.filter(({ operational, may }) => operational && may.some(either)).map(({ id }) => id),
    unlevelled: said.filter(({ level, planned }) => level === 'unspecified' && !planned).map(({ id }) => id),
    evidence: said.filter(({ level }) => level === 'operational').map(({ id }) => id),
  }
}
