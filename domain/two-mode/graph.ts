import type { Kind, Level } from '../../contract/vocabulary.ts'
import { actingPartners, countingStatements, isPositive } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { kinOf, partsOf } from '../kin.ts'
import { mentionsOf } from '../mentions.ts'
import { partnersOf } from '../partners.ts'
import { reading, type RegionState } from '../region-state.ts'

/** A statement, or a membership (`level` null), between two nodes. */
export type Line = {
  id: string
  /** A partner. */
  a: number
  /** A partner or a table; -1 for a goal, which is no table, and of a zero where no node is. */
  b: number
  level: Level | null
  strength: number | null
  lastConfirmed: string | null
  carriers: readonly string[]
  /** At a planned activity: without a level it cannot be work on the floor (R5). */
  planned: boolean
}
/** Words that name nobody in particular, at the table `at`; `may`: the acting partners they may stand for, rising. */
export type TableMention = { id: string; at: number; may: readonly number[]; operational: boolean }

/**
 * The two-mode graph of R12. Nodes are numbers: first the partners with a positive statement of their own, then the bodies
 * and activities, each in the order of their ids.
 */
export type TwoMode = {
  ids: readonly string[]
  /** By id. */
  nodes: ReadonlyMap<string, number>
  /** Nodes below this are partners. */
  partners: number
  /** Of each partner. */
  kinds: readonly Kind[]
  /** Positive statements and memberships between nodes. */
  lines: readonly Line[]
  /** By node. */
  linesAt: readonly (readonly Line[])[]
  /** "Asked, and there is none". */
  zeros: readonly Line[]
  /** Positive statements that may be operational for all that is said, about goals too. */
  unlevelled: readonly Line[]
  mentions: readonly TableMention[]
  /** By node: the mentions that stand there or may be it, as places in `mentions`, rising. */
  mentionsAt: (node: number) => readonly number[]
  /** By partner: 1 when it acts on the floor for certain. */
  floor: Uint8Array
  /** Of each partner: the partners among its kin, without itself. */
  kin: readonly ReadonlySet<number>[]
  /** A partner with its kin and their kin: what a part may consist of that is no part to it. By id. */
  familyOf: (partner: string) => ReadonlySet<number>
}

export const twoModeOf = reading((state): TwoMode => {
  const acting = actingPartners(state)
  const partners = partnersOf(state).filter(({ id }) => acting.has(id))
  const statements = countingStatements(state)
  const atTables = statements.filter(({ what }) => what === 'body' || what === 'activity').map(({ at }) => at)
  const tables = [...new Set([...atTables, ...mentionsOf(state).map(({ at }) => at)])].sort()
  const ids = [...partners.map(({ id }) => id), ...tables]
  const nodes = new Map(ids.map((id, v) => [id, v]))
  const node = (id: string) => nodes.get(id) ?? -1
  const stated = statements.map((each): Line => {
    const { id, level, strength, lastConfirmed, carriedBy: carriers, status } = each
    const [a, b] = [node(each.partner), node(each.at)]
    return { id, a, b, level, strength, lastConfirmed, carriers, planned: status === 'planned' }
  })
  const parts = partsOf(state).map(({ id, member, cluster }): Line => {
    const [a, b] = [node(member), node(cluster)]
    return { id, a, b, level: null, strength: null, lastConfirmed: null, carriers: [], planned: false }
  })
  const positive = stated.filter(isPositive)
  const lines = [...positive, ...parts].filter(({ a, b }) => a !== -1 && b !== -1)
  const linesAt = ids.map((): Line[] => [])
  for (const line of lines) {
    linesAt[line.a]?.push(line)
    linesAt[line.b]?.push(line)
  }
  const floor = new Uint8Array(partners.length)
  for (const { a, b, level } of positive) {
    if (level !== 'operational') continue
    floor[a] = 1
    if (b !== -1 && b < partners.length) floor[b] = 1
  }
  const mentions = tableMentions(state, partners, nodes)
  return {
    ...{ ids, nodes, partners: partners.length, kinds: partners.map(({ kind }) => kind), lines, linesAt, floor },
    zeros: stated.filter((line) => !isPositive(line)),
    unlevelled: positive.filter(({ level, planned }) => level === 'unspecified' && !planned),
    mentions,
    mentionsAt: placesOf(mentions),
    kin: partners.map(({ id }) => nodesOf(kinOf(state, id).slice(1), nodes)),
    familyOf: remembered((partner) => {
      const kin = kinOf(state, partner)
      return nodesOf(kin.length === 1 ? kin : kin.flatMap((each) => kinOf(state, each)), nodes)
    }),
  }
})

/** The nodes a line joins, one of a goal. */
export const nodeEndsOf = ({ a, b }: Pick<Line, 'a' | 'b'>): number[] => (b === -1 ? [a] : [a, b])
export const isStatement = ({ level }: Line): boolean => level !== null

function remembered<T>(compute: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const value = known.get(id) ?? compute(id)
    known.set(id, value)
    return value
  }
}

const nobody: ReadonlySet<number> = new Set()
const nodesOf = (ids: readonly string[], nodes: ReadonlyMap<string, number>): ReadonlySet<number> =>
  ids.length === 0 ? nobody : new Set(ids.flatMap((id) => nodes.get(id) ?? []))

const none: readonly number[] = []
function placesOf(mentions: readonly TableMention[]): TwoMode['mentionsAt'] {
  const places = new Map<number, number[]>()
  for (const [place, { at, may }] of mentions.entries())
    for (const v of [at, ...may]) {
      const here = places.get(v)
      if (here === undefined) places.set(v, [place])
      else here.push(place)
    }
  return (node) => places.get(node) ?? none
}

function tableMentions(
  state: RegionState,
  partners: readonly { kind: Kind }[],
  nodes: ReadonlyMap<string, number>,
): TableMention[] {
  const ofKind = groupBy(partners.keys(), (v) => partners[v]?.kind)
  return mentionsOf(state).flatMap(({ id, at, kinds, levels }) => {
    const table = nodes.get(at)
    const may = [...new Set(kinds)].flatMap((kind) => ofKind.get(kind) ?? []).sort((a, b) => a - b)
    return table === undefined ? [] : [{ id, at: table, may, operational: levels.includes('operational') }]
  })
}
