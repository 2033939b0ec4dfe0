import { actingPartners, isPositive, kin, withKin, type Line, type Region } from './region.ts'
import { mentionLines } from './verdict.ts'
import type { Level } from '../../../contract/vocabulary.ts'

/** R12: partners who act, bodies and activities; what joins them. Goals are no tables. */
export type TwoMode = { partners: string[]; tables: string[]; edges: [string, string][] }

export const isDrawn = (line: Line): boolean => isPositive(line) && line.place !== 'goal'

export function twoModeOf(region: Region, lines: Line[], partners = actingPartners(region, lines)): TwoMode {
  const isNode = (id: string) => partners.includes(id)
  return {
    partners,
    tables: [...region.bodies, ...region.activities].map(({ id }) => id),
    edges: [
      ...lines.filter(isDrawn).map(({ from, to }): [string, string] => [from, to]),
      ...region.partOf
        .filter(({ member, cluster }) => isNode(member) && isNode(cluster))
        .map(({ member, cluster }): [string, string] => [member, cluster]),
    ],
  }
}

/** R6: every mention joined to all acting partners of its kinds. */
export const allMentionsJoined = (region: Region, lines: Line[], levelOfUnknown: Level = 'unspecified'): Line[] => [
  ...lines,
  ...mentionLines(region, actingPartners(region, lines), [levelOfUnknown]),
]

export const without = ({ partners, tables, edges }: TwoMode, node: string): TwoMode => ({
  partners: partners.filter((id) => id !== node),
  tables: tables.filter((id) => id !== node),
  edges: edges.filter((edge) => !edge.includes(node)),
})

/** Everything that can be reached from a node, itself included. */
export function reachable({ edges }: TwoMode, start: string): Set<string> {
  const reached = new Set([start])
  for (const node of reached)
    for (const [a, b] of edges) {
      if (a === node) reached.add(b)
      if (b === node) reached.add(a)
    }
  return reached
}

/** Parts are counted in partners: those without any are none. */
export function partsOf(graph: TwoMode): string[][] {
  const seen = new Set<string>()
  return graph.partners.flatMap((partner) => {
    if (seen.has(partner)) return []
    const reached = reachable(graph, partner)
    for (const node of reached) seen.add(node)
    return [graph.partners.filter((id) => reached.has(id))]
  })
}

/** A partner and its kin alone count as one, beside others each counts. */
export const sizeOf = (region: Region, part: string[]): number =>
  part.some((partner) => part.every((id) => withKin(region, partner).has(id))) ? 1 : part.length

/** A part of nothing but the kin of a partner and their kin is not cut off by it. */
export function isOwnPart(region: Region, partner: string, part: string[]): boolean {
  const own = new Set([partner, ...[...kin(region.partOf, partner)].flatMap((id) => [...withKin(region, id)])])
  return part.every((id) => own.has(id))
}

/** Every part but the largest; all of them when the largest are tied. Nothing when it does not fall apart. */
export function cutOff(region: Region, parts: string[][]): { cut: string[][]; largest: string[] } {
  if (parts.length < 2) return { cut: [], largest: [] }
  const most = Math.max(...parts.map((part) => sizeOf(region, part)))
  const largest = parts.filter((part) => sizeOf(region, part) === most)
  if (largest.length > 1) return { cut: parts, largest: [] }
  return { cut: parts.filter((part) => !largest.includes(part)), largest: largest.flat() }
}

/** 1 - sum s(s-1) / n(n-1), each partner counted. */
export function fragmentation(graph: TwoMode): number {
  const n = graph.partners.length
  if (n < 2) return 0
  const connected = partsOf(graph).reduce((sum, { length }) => sum + length * (length - 1), 0)
  return 1 - connected / (n * (n - 1))
}
