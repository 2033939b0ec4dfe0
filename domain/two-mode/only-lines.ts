import { bridgesIn } from '../network/articulation-points.ts'
import { at } from '../network/net.ts'
import { reading } from '../region-state.ts'
import { across, cutOfLine, orAll, seatsOf, touching } from './components-after-cut.ts'
import { isStatement, twoModeOf } from './graph.ts'
import { type GraphReading, readingOf } from './graph-reading.ts'
import { partnersNamedIn, sidesOf } from './parts.ts'

/** What is said between two nodes, when it alone joins two groups of partners, all levels together (a bridge). */
export type OnlyLine = {
  /** The ids of its two ends. */
  ends: [string, string]
  /** How many partners are in the smaller group, and the first of them. */
  smaller: number
  who: string[]
  /** With every mention joined, how many there would be; 0 when it would not be the only line any more. */
  ifMentioned: number
  /** Mentions that may join the two groups. */
  mentions: string[]
  /** Whether a mention may be the one end at the other: nobody says when that was confirmed. */
  isMentioned: boolean
  /** The highest strength that is known of it. */
  strongest: number | null
  /** The day it was last confirmed; null when that is not known of all that is said of it. */
  lastConfirmed: string | null
  evidence: string[]
}

export const onlyLines = reading((state): OnlyLine[] => {
  const two = twoModeOf(state)
  const [recorded, mentioned] = [readingOf(two), readingOf(two, { mentioned: true })]
  const { parent } = recorded.search
  const then = new Map(bridgesIn(mentioned.search).map((w) => [keyOf(w, mentioned), sidesOf(w, mentioned)[0].size]))
  const mentions = touching(two.mentions, seatsOf, recorded)
  return bridgesIn(recorded.search).flatMap((w): OnlyLine[] => {
    const above = at(parent, w)
    // Being part of is never a weak place (R12).
    const lines = (two.linesAt[w] ?? []).filter((line) => isStatement(line) && (line.a === above || line.b === above))
    if (lines.length === 0) return []
    const [partner, other] = w < above ? [w, above] : [above, w]
    const [smaller] = sidesOf(w, recorded)
    const strengths = lines.flatMap(({ strength }) => strength ?? [])
    const days = lines.map(({ lastConfirmed }) => lastConfirmed ?? '').sort()
    return [
      {
        ends: [two.ids[partner] ?? '', two.ids[other] ?? ''],
        smaller: smaller.size,
        who: partnersNamedIn([smaller], recorded),
        ifMentioned: then.get(keyOf(w, recorded)) ?? 0,
        mentions: orAll(across(cutOfLine(w, recorded), mentions), two.mentions),
        isMentioned: two.mentions.some((mention) => mention.at === other && mention.may.includes(partner)),
        strongest: strengths.length === 0 ? null : Math.max(...strengths),
        lastConfirmed: days[0] === '' ? null : (days.at(-1) ?? null),
        evidence: lines.map(({ id }) => id),
      },
    ]
  })
})

const keyOf = (w: number, { search: { parent } }: GraphReading) => {
  const above = at(parent, w)
  return `${Math.min(w, above)} ${Math.max(w, above)}`
}
