import { groupBy } from '../group-by.ts'
import { type Net, neighboursOf, netOfEnds } from '../network/net.ts'
import { reading } from '../region-state.ts'
import { nodeEndsOf, isStatement, type TwoMode, twoModeOf } from './graph.ts'
import { endsIn } from './graph-reading.ts'

/** The one partner or table through which all contacts of a partner run. `share`: of the acting partners, at that table; 0 of a partner. */
type Thread = { via: string; share: number }
/** A partner with a line of its own, all of whose contacts, and those of its kin, run through one. */
export type SingleTie = Thread & {
  id: string
  /** With every mention joined; null when there is more than one then. */
  ifMentioned: Thread | null
  mentions: string[]
  /** Its own known strengths. */
  strengths: number[]
  evidence: string[]
}

export const singleTies = reading((state): SingleTie[] => {
  const two = twoModeOf(state)
  // Being part of is no contact (R12).
  const stated = two.lines.filter(isStatement)
  const recorded = netOfEnds(two.ids.length, endsIn(stated, []))
  const mentioned = two.mentions.length === 0 ? recorded : netOfEnds(two.ids.length, endsIn(stated, two.mentions))
  const zeros = groupBy(
    two.zeros.flatMap((line) => nodeEndsOf(line).map((v) => ({ v, id: line.id }))),
    ({ v }) => v,
  )
  return two.kinds.flatMap((_, p): SingleTie[] => {
    const own = (two.linesAt[p] ?? []).filter(isStatement)
    const found = own.length === 0 ? null : threadOf(p, two, recorded)
    if (found === null) return []
    const ours = [p, ...(two.kin[p] ?? [])]
    const lines = ours.flatMap((v) => (two.linesAt[v] ?? []).filter(isStatement))
    const tables = lines.map(({ b }) => b).filter((v) => v >= two.partners)
    const named = new Set([...ours, ...tables].flatMap(two.mentionsAt))
    return [
      {
        ...found,
        id: two.ids[p] ?? '',
        ifMentioned: threadOf(p, two, mentioned),
        mentions: two.mentions.filter((__, place) => named.has(place)).map(({ id }) => id),
        strengths: own.flatMap(({ strength }) => strength ?? []),
        evidence: [...lines, ...(zeros.get(p) ?? [])].map(({ id }) => id),
      },
    ]
  })
})

/**
 * Partners with a line of their own that lead to nobody: no other partner is at the end of one, nor at a table where one leads, their
 * kin aside. Never one of `singleTies`.
 */
export const withoutContact = reading((state): ReadonlySet<string> => {
  const two = twoModeOf(state)
  const recorded = netOfEnds(two.ids.length, endsIn(two.lines.filter(isStatement), []))
  return new Set(
    two.kinds.flatMap((_, p) => {
      const isOurs = (v: number) => v === p || two.kin[p]?.has(v) === true
      const meets = [p, ...(two.kin[p] ?? [])].some((v) =>
        neighboursOf(recorded, v).some((w) =>
          w < two.partners
            ? !isOurs(w)
            : neighboursOf(recorded, w).some((other) => other < two.partners && !isOurs(other)),
        ),
      )
      return (two.linesAt[p] ?? []).some(isStatement) && !meets ? [two.ids[p] ?? ''] : []
    }),
  )
})

/** Null without any contact, and when they run through several. A partner met at one table and nowhere else is one. */
function threadOf(p: number, { ids, partners, kin }: TwoMode, net: Net): Thread | null {
  const family = kin[p] ?? new Set<number>()
  const isOurs = (v: number) => v === p || family.has(v)
  let [contact, table] = [-1, -1]
  let [manyContacts, manyWays] = [false, false]
  const meets = (v: number): boolean => {
    if (isOurs(v)) return false
    if (contact !== -1 && contact !== v) manyContacts = true
    contact = v
    return true
  }
  const leads = (at: number): boolean => {
    let led = false
    for (const v of neighboursOf(net, at)) {
      if (meets(v)) led = true
      if (led && manyContacts) return true
    }
    return led
  }
  for (const v of [p, ...family])
    for (const w of neighboursOf(net, v)) {
      if (w < partners ? meets(w) : w !== table && leads(w)) {
        if (w < partners || table !== -1) manyWays = true
        if (w >= partners) table = w
      }
      if (manyContacts && manyWays) return null
    }
  if (contact === -1) return null
  if (!manyContacts) return { via: ids[contact] ?? '', share: 0 }
  return { via: ids[table] ?? '', share: neighboursOf(net, table).length / partners }
}
