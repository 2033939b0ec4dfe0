import { type Sector, sectors } from '../../contract/vocabulary.ts'
import { netOf } from '../../domain/network/net.ts'
import { onlyLinksOf } from '../../domain/network/only-link.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type TwoMode, twoModeOf } from '../../domain/two-mode/graph.ts'
import { cutPartners, type Separations, separationsOf } from '../../domain/two-mode/indispensable-nodes.ts'
import { onlyLines } from '../../domain/two-mode/only-lines.ts'
import { sectorOf } from './sectors.ts'

/** What a partner holds together: sectors of which it is the only link, and how many others fall away without it. */
export type Hold = { sole: [Sector, Sector][]; cutsOff: number }
export type Held = {
  partners: ReadonlyMap<string, Hold>
  tables: string[]
  lines: [string, string][]
  /** Of how many it cannot be told, as somebody is named there without saying who. */
  open: number
  /** How many partners act at all. */
  acting: number
}

/** A partner is indispensable when it separates any, a table or a line when it separates groups of two or more [own]. */
const group = 2

/**
 * Who and what holds the network together, as the rules read the two-mode graph (R12): partners, tables and lines without
 * which partners are cut off from each other, whoever the mentions turn out to be.
 */
export function heldOf(state: RegionState): Held {
  const two = twoModeOf(state)
  const { certain, open } = indispensable(state, two)
  const lines = onlyLines(state).filter(({ smaller }) => smaller >= group)
  const named = lines.filter(({ ifMentioned }) => ifMentioned >= group)
  const solesOf = solesIn(two)
  const id = (v: number) => two.ids[v] ?? ''
  return {
    partners: new Map(
      [...certain].filter(([v]) => v < two.partners).map(([v, cutsOff]) => [id(v), { sole: solesOf(v), cutsOff }]),
    ),
    tables: [...certain.keys()].filter((v) => v >= two.partners).map(id),
    lines: named.map(({ ends }) => ends),
    open: open + lines.length - named.length,
    acting: two.partners,
  }
}

/** The nodes that separate in every way, with how many they cut off; and how many do in some. */
function indispensable(state: RegionState, two: TwoMode): { certain: ReadonlyMap<number, number>; open: number } {
  const { whole, floor } = separationsOf(state)
  const all = [whole, ...floor]
  const nodes = [...new Set(all.flatMap(({ recorded }) => [...recorded.keys()]))].sort((a, b) => a - b)
  const separates = (v: number, separations: Separations) =>
    (separations.get(v)?.second ?? 0) >= (v < two.partners ? 1 : group)
  const some = nodes.filter((v) => all.some(({ recorded }) => separates(v, recorded)))
  const certain = some.filter((v) =>
    floor.every((way) =>
      (['recorded', 'mentioned'] as const).every((of) => separates(v, whole[of]) || separates(v, way[of])),
    ),
  )
  const cutBy = (v: number) =>
    Math.max(...all.filter(({ recorded }) => separates(v, recorded)).map(({ graph }) => cutPartners(v, graph)))
  return { certain: new Map(certain.map((v) => [v, cutBy(v)])), open: some.length - certain.length }
}

/** Of a partner, between which sectors it is the only link. */
function solesIn(two: TwoMode): (v: number) => Hold['sole'] {
  const net = netOf(
    two.ids.length,
    two.lines.map(({ a, b }) => [a, b] as const),
  )
  const none = sectors.length
  const groups = two.ids.map((_, v) => (v < two.partners ? sectors.indexOf(sectorOf(two.kinds[v] ?? 'other')) : none))
  return (v) =>
    onlyLinksOf(net, groups, sectors.length, v).flatMap(([a, b]): Hold['sole'] => {
      const [first, second] = [sectors[a], sectors[b]]
      return first === undefined || second === undefined ? [] : [[first, second]]
    })
}
