import { type Sector, sectors } from '../../contract/vocabulary.ts'
import type { MeasureInput } from '../measures.ts'
import { netOf } from '../../domain/network/net.ts'
import { onlyLinksOf } from '../../domain/network/only-link.ts'
import { bridges } from '../two-mode/bridges.ts'
import type { TwoMode } from '../two-mode/graph.ts'
import { type Joint, joints } from '../two-mode/joints.ts'
import { graphOf } from '../two-mode/of-input.ts'
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

/** A partner is a joint when it separates any, a table or a line when it separates groups of two or more [own]. */
const group = 2

/**
 * Who and what holds the network together, as the measures of the two-mode graph have it (R12): partners, tables and lines
 * without which partners are cut off from each other, whoever the mentions turn out to be.
 */
export function heldOf(input: MeasureInput): Held {
  const { two } = graphOf(input)
  const found = joints(input)
  const lines = bridges(input).filter(({ smaller }) => smaller >= group)
  const sure = found.filter(isSure)
  const cuts = new Map<string, number>()
  for (const { id, kind, cut } of sure) if (kind !== null) cuts.set(id, Math.max(cut, cuts.get(id) ?? 0))
  const soleOf = solesIn(two)
  const ids = new Set(sure.map(({ id }) => id))
  const open = new Set(found.filter((one) => maybe(one) && !ids.has(one.id)).map(({ id }) => id))
  const named = lines.filter(({ ifNamed }) => ifNamed >= group)
  return {
    partners: new Map([...cuts].map(([id, cutsOff]) => [id, { sole: soleOf(id), cutsOff }])),
    tables: [...new Set(sure.filter(({ kind }) => kind === null).map(({ id }) => id))],
    lines: named.map(({ ends }) => ends),
    open: open.size + lines.length - named.length,
    acting: two.partners,
  }
}

const least = ({ kind }: Joint) => (kind === null ? group : 1)
const isSure = (one: Joint) =>
  [one.second, one.ifNamed, one.ifUnsaid, one.ifBoth].every((partners) => partners >= least(one))
const maybe = (one: Joint) => one.second >= least(one) || one.ifUnsaid >= least(one)

/** Of a partner, between which sectors it is the only link. */
function solesIn(two: TwoMode): (id: string) => Hold['sole'] {
  const net = netOf(
    two.ids.length,
    two.lines.map(({ a, b }) => [a, b] as const),
  )
  const none = sectors.length
  const groups = two.ids.map((_, v) => (v < two.partners ? sectors.indexOf(sectorOf(two.kinds[v] ?? 'other')) : none))
  return (id) =>
    onlyLinksOf(net, groups, sectors.length, two.ids.indexOf(id)).flatMap(([a, b]): Hold['sole'] => {
      const [one, other] = [sectors[a], sectors[b]]
      return one === undefined || other === undefined ? [] : [[one, other]]
    })
}
