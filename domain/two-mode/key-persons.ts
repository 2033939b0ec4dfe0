import { groupBy } from '../group-by.ts'
import { partnerKinds } from '../partners.ts'
import { reading } from '../region-state.ts'
import { isStatement, type Line, type TwoMode, twoModeOf } from './graph.ts'
import { type RemovalEffect, removalEffectsOf } from './removal-effect.ts'

/** Of the lines of a partner or of the region, those that one person alone carries. */
export type Share = {
  alone: number
  all: number
  /** With every mention joined, how many there are in all. */
  ifMentioned: number
  /** The lines of which nobody says who carries them. Ids. */
  uncarried: readonly string[]
}
/** A person who is the only recorded carrier of lines, and what goes with it. */
export type KeyPerson = RemovalEffect & {
  id: string
  /** The partner where it works; null when that is not known. */
  worksAt: string | null
  /** Until when, if that is temporary. */
  until: string | null
  /** Among the lines of the partner where it works, and of the region. */
  ofPartner: Share
  ofRegion: Share
  /** With every mention joined. */
  ifMentioned: Pick<RemovalEffect, 'cut' | 'rise'>
  evidence: string[]
}

export const keyPersons = reading((state): KeyPerson[] => {
  const two = twoModeOf(state)
  const statements = two.lines.filter(isStatement)
  const alone = groupBy(
    statements.filter((line) => carrierOf(line) !== null),
    carrierOf,
  )
  const registered = partnerKinds(state)
  const persons = state.graph.persons.flatMap(({ id, worksAt, temporaryUntil }) => {
    const lines = alone.get(id)
    const workplace = worksAt !== null && registered.has(worksAt) ? worksAt : null
    return lines === undefined ? [] : [{ id, workplace, until: temporaryUntil, lines }]
  })
  const removals = persons.map(({ workplace, lines }) => {
    return { lines, family: workplace === null ? new Set<number>() : two.familyOf(workplace) }
  })
  const effects = removalEffectsOf(two, removals, false)
  const mentioned = two.mentions.length === 0 ? effects : removalEffectsOf(two, removals, true)
  const region = linesAmong(
    statements,
    two.mentions.reduce((sum, { may }) => sum + may.length, 0),
  )
  return persons.flatMap(({ id, workplace, until, lines }, i): KeyPerson[] => {
    const [effect, ifMentioned] = [effects[i], mentioned[i]]
    if (effect === undefined || ifMentioned === undefined) return []
    const own = linesOf(two, workplace)
    return [
      {
        ...effect,
        ...{ id, worksAt: workplace, until, ifMentioned },
        ofPartner: { ...own, alone: lines.filter(({ a, b }) => own.has(a) || own.has(b)).length },
        ofRegion: { ...region, alone: lines.length },
        evidence: [id, ...lines.map((line) => line.id)],
      },
    ]
  })
})

/** The one carrier of a line; null when there are none or more. */
const carrierOf = ({ carriers }: Line): string | null => {
  const [person] = carriers
  return person !== undefined && carriers.every((carrier) => carrier === person) ? person : null
}

const linesAmong = (lines: readonly Line[], mentioned: number): Omit<Share, 'alone'> => ({
  all: lines.length,
  ifMentioned: lines.length + mentioned,
  uncarried: lines.filter(({ carriers }) => carriers.length === 0).map(({ id }) => id),
})

function linesOf(two: TwoMode, partner: string | null) {
  const p = partner === null ? -1 : (two.nodes.get(partner) ?? -1)
  return {
    ...linesAmong((two.linesAt[p] ?? []).filter(isStatement), two.mentionsAt(p).length),
    has: (v: number) => p !== -1 && v === p,
  }
}
