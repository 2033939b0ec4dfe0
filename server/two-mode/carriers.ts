import type { Read as MeasureInput } from '../gaps/readings.ts'
import type { Line, TwoMode } from './graph.ts'
import { type Loss, lossesOf } from './losses.ts'
import { type Graph, graphOf } from './of-input.ts'
import { endsOf } from './pieces.ts'
import { personOf, type PersonRow } from './rows.ts'

/** Parts of the lines of a partner and of the region, 0 to 1. */
type Shares = { ofPartner: number; ofRegion: number }
/** A person who is the only recorded carrier of lines, and what goes with it. */
export type Carrier = Omit<Loss, 'joining'> &
  Shares & {
    id: string
    /** Where it works; when that is not known, whose lines it carries most of. */
    partner: string | null
    worksThere: boolean
    /** Until when, if that is temporary. */
    until: string | null
    /** Lines it alone carries, at its partner and in the region. */
    own: number
    lines: number
    /** The shares among lines that have a recorded carrier, and the lines of its partner that have none. */
    known: Shares
    uncarried: string[]
    /** The same with every mention joined; `mentions`: those that may join what is cut off, or be its partner. */
    ifNamed: Pick<Loss, 'cut' | 'rise'> & Shares
    mentions: string[]
    evidence: string[]
  }

export function carriers(input: MeasureInput): Carrier[] {
  return carriersOf(graphOf(input), input.recorded.of('person').map(personOf))
}

export function carriersOf(graph: Graph, persons: readonly PersonRow[]): Carrier[] {
  const { two } = graph
  const alone = new Map<string, Line[]>()
  for (const line of two.lines) {
    const [x, more] = new Set(line.carriers)
    if (x !== undefined && more === undefined) alone.set(x, [...(alone.get(x) ?? []), line])
  }
  const found = persons.flatMap((person) => {
    const lines = alone.get(person.id)
    return lines === undefined ? [] : [{ person, lines }]
  })
  const groups = found.map(({ lines }) => lines)
  const now = lossesOf(graph, groups, false)
  const then = two.mentions.length === 0 ? now : lossesOf(graph, groups, true)
  const [said, joined] = [two.lines.filter(isSaid), joinedBy(two)]
  const carried = said.filter(isCarried).length
  const addedToAll = [...joined.values()].reduce((sum, { size }) => sum + size, 0)
  const mayBe = two.mentions.map(({ id, may }) => ({ id, may: new Set(may) }))
  return found.flatMap(({ person: { id, until, at }, lines }, i): Carrier[] => {
    const [loss, ifNamed] = [now[i], then[i]]
    if (loss === undefined || ifNamed === undefined) return []
    const p = partnerOf(at, lines, two)
    const theirs = (two.linesAt[p] ?? []).filter(isSaid)
    const own = lines.filter((line) => hasEnd(line, p)).length
    const share = (part: number, all: number) => (all === 0 ? 0 : part / all)
    const shares = (ofPartner: number, ofRegion: number): Shares => ({
      ofPartner: share(own, ofPartner),
      ofRegion: share(lines.length, ofRegion),
    })
    const added = joined.get(p)?.size ?? 0
    return [
      {
        id,
        partner: two.ids[p] ?? null,
        worksThere: at.length > 0,
        until,
        own,
        lines: lines.length,
        cut: loss.cut,
        who: loss.who,
        rise: loss.rise,
        ...shares(theirs.length, said.length),
        known: shares(theirs.filter(isCarried).length, carried),
        uncarried: theirs.filter((line) => !isCarried(line)).map((line) => line.id),
        ifNamed: {
          cut: ifNamed.cut,
          rise: ifNamed.rise,
          ...shares(theirs.length + added, said.length + addedToAll),
        },
        mentions: mayBe.filter((one) => one.may.has(p) || loss.joining.includes(one.id)).map((one) => one.id),
        evidence: [id, ...lines.map((line) => line.id)],
      },
    ]
  })
}

const isSaid = ({ level }: Line) => level !== null
const hasEnd = ({ a, b }: Line, v: number) => a === v || b === v
const isCarried = ({ carriers: of }: Line) => of.length > 0

/** The point of the partner where somebody works; else, of those whose lines it carries, the one with most of them; -1 when none is a partner that acts. */
function partnerOf(at: readonly string[], lines: readonly Line[], { point, partners }: TwoMode): number {
  if (at[0] !== undefined) return point.get(at[0]) ?? -1
  const counts = new Map<number, number>()
  for (const v of lines.flatMap(endsOf)) if (v < partners) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort(([v, a], [w, b]) => b - a || v - w)[0]?.[0] ?? -1
}

/** By partner: the tables that mentions would join it to, where it has no line yet. */
function joinedBy({ mentions, linesAt }: TwoMode): ReadonlyMap<number, ReadonlySet<number>> {
  const joined = new Map<number, Set<number>>()
  for (const { at, may } of mentions) {
    for (const v of may) {
      const sits = linesAt[v]?.some((line) => hasEnd(line, at)) === true
      if (!sits) joined.set(v, (joined.get(v) ?? new Set()).add(at))
    }
  }
  return joined
}
