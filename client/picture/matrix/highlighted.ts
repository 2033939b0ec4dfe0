import type { RegionGraph } from '../../../contract/graph.ts'
import { kinds } from '../../../contract/vocabulary.ts'
import type { Line } from './types.ts'

/** Where partners stand: in a row of their own, in that of their stack, or in that of their sector. */
export function linesOf(lines: readonly Line[], graph: RegionGraph, partners: readonly string[]): ReadonlySet<number> {
  const sectors = new Set(
    graph.partners.filter(({ id }) => partners.includes(id)).map(({ kind }) => kinds[kind].sector),
  )
  const stands = ({ mark, sector }: Line) =>
    mark === null ? sectors.has(sector) : mark.members.some((one) => partners.includes(one))
  return new Set(lines.flatMap((line, index) => (stands(line) ? [index] : [])))
}
