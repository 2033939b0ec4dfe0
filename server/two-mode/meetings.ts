import { kinds, type Sector, sectors } from '../../contract/vocabulary.ts'
import type { TwoMode } from './graph.ts'
import type { Reading } from './shape.ts'

/** How two sectors meet on the floor, as one reading has it. */
export type Meeting = {
  /** Partners that act there, of the sector with the fewest. */
  partners: number
  /** Tables where either sits, and where both do; `share`, of the first, 0 to 1. */
  tables: number
  shared: number
  share: number
  /** Ties between a partner of the one and a partner of the other. */
  ties: number
}

/** Reckons for all pairs of sectors at once; each table is looked at once. */
export function meetingsOf(two: TwoMode, { named = false, unsaid = false }: Reading) {
  const mentions = named ? two.mentions.filter(({ operational }) => operational) : []
  const joined = new Set(mentions.flatMap(({ may }) => may))
  const number = two.kinds.map((kind) => sectors.indexOf(kinds[kind].sector))
  const partners = sectors.map(() => 0)
  number.forEach((sector, v) => {
    if ((two.floor[v] ?? 0) >= (unsaid ? 1 : 2) || joined.has(v)) partners[sector] = (partners[sector] ?? 0) + 1
  })
  /** By table: which sectors sit there, a bit for each. */
  const seated = new Map<number, number>()
  const ties = new Map<number, number>()
  const seat = (table: number, v: number) => seated.set(table, (seated.get(table) ?? 0) | (1 << (number[v] ?? 0)))
  for (const { a, b, level, planned } of two.lines) {
    if (level !== 'operational' && !(unsaid && level === 'unspecified' && !planned)) continue
    const both = (1 << (number[a] ?? 0)) | (1 << (number[b] ?? 0))
    if (b < two.partners) ties.set(both, (ties.get(both) ?? 0) + 1)
    else seat(b, a)
  }
  for (const { at, may } of mentions) for (const v of may) seat(at, v)
  return (one: Sector, other: Sector): Meeting => {
    const [a, b] = [sectors.indexOf(one), sectors.indexOf(other)]
    const both = (1 << a) | (1 << b)
    const masks = [...seated.values()]
    const tables = masks.filter((mask) => (mask & both) !== 0).length
    const shared = masks.filter((mask) => (mask & both) === both).length
    return {
      partners: Math.min(partners[a] ?? 0, partners[b] ?? 0),
      tables,
      shared,
      share: tables === 0 ? 0 : shared / tables,
      ties: ties.get(both) ?? 0,
    }
  }
}
