import type { NamedLevel } from '../../contract/vocabulary.ts'
import { actingPartnersAt } from '../counting.ts'
import { isKin } from '../kin.ts'
import { compareText } from '../order.ts'
import { partnersOf } from '../partners.ts'
import type { RegionState } from '../region-state.ts'
import { contactMatrix, cooperationAt } from './contact-matrix.ts'

/** A finding, or an open question: which rule, and what it is about. `weight`: how serious it is, from 1. */
export type TellingFinding = { id: string; rule: string; about: readonly string[]; weight: number }

/** Two partners of whom nobody said whether they work together; `a` comes first in the order of ids. `findings`: what the answer may close or decide. */
export type PairToAsk = { a: string; b: string; findings: readonly string[] }

/**
 * What an answer about one pair can turn: the level at which the partner of a finding lacks contact, any level, or the very pair
 * it is about. Other rules do not turn on whether two work together.
 */
const turnsOn: Readonly<Record<string, NamedLevel | 'any' | 'pair'>> = {
  G01: 'operational',
  G02: 'administrative',
  G03: 'pair',
  G05: 'any',
  G06: 'any',
  G07: 'any',
  G11: 'any',
  G12: 'pair',
  G18: 'pair',
  G23: 'pair',
}

/** The pair of a finding itself tells most; then who meets somebody already, but not at the level that is missing. */
const [OF_PAIR, MEETS_ELSEWHERE, ANYBODY] = [8, 2, 1]

/**
 * The pairs nobody was asked about, the most telling first: those whose answer a rule would turn on, by how serious that is; then
 * who meets at the table of boards and not on the floor; then all others, in the order of their ids. Not of kin: they act as one.
 */
export function pairsToAsk(state: RegionState, findings: readonly TellingFinding[]): PairToAsk[] {
  const answered = answeredPairs(state)
  const weights = weighPairs(state, findings)
  const ids = partnersOf(state)
    .map(({ id }) => id)
    .sort(compareText)
  const [board, floor] = [contactMatrix(state, 'administrative'), contactMatrix(state, 'operational')]
  const isSplit = (a: string, b: string) => {
    const [row, column] = [board.index.get(a) ?? 0, board.index.get(b) ?? 0]
    return cooperationAt(board, row, column) === 'yes' && cooperationAt(floor, row, column) !== 'yes'
  }
  const pairs = ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => {
      const key = askedPairKey(a, b)
      if (answered.has(key) || isKin(state, a, b)) return []
      const { weight = 0, findings: on = [] } = weights.get(key) ?? {}
      return [{ pair: { a, b, findings: on }, weight, split: Number(isSplit(a, b)) }]
    }),
  )
  // The sort keeps the order of ids among equals.
  return pairs.sort((x, y) => y.weight - x.weight || y.split - x.split).map(({ pair }) => pair)
}

export const askedPairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The pairs somebody was asked about: a tie says something of them, also that there is none, or nobody knew. */
export function answeredPairs({ graph }: RegionState): ReadonlySet<string> {
  const partners = new Set<string>(graph.partners.map(({ id }) => id))
  const asked = graph.inquiries.filter(({ at }) => partners.has(at))
  return new Set([
    ...graph.ties.map(({ from, to }) => askedPairKey(from, to)),
    ...asked.map(({ partner, at }) => askedPairKey(partner, at)),
  ])
}

type Weighed = { weight: number; findings: string[] }

function weighPairs(state: RegionState, findings: readonly TellingFinding[]): ReadonlyMap<string, Weighed> {
  const registered = new Set(partnersOf(state).map(({ id }) => id))
  const pairs = new Map<string, Weighed>()
  const weigh = (a: string, b: string, id: string, weight: number) => {
    if (a === b) return
    const key = askedPairKey(a, b)
    const before = pairs.get(key) ?? { weight: 0, findings: [] }
    pairs.set(key, { weight: before.weight + weight, findings: [...before.findings, id] })
  }
  for (const { id, rule, about, weight } of findings) {
    const turns = turnsOn[rule]
    const [partner, other] = about.filter((one) => registered.has(one))
    if (turns === undefined || partner === undefined) continue
    if (other !== undefined) weigh(partner, other, id, weight * OF_PAIR)
    else if (turns !== 'pair')
      for (const candidate of candidatesFor(state, partner, turns))
        weigh(partner, candidate.id, id, weight * (candidate.meets ? MEETS_ELSEWHERE : ANYBODY))
  }
  return pairs
}

/** Who could be the contact a partner lacks: those that act at that level, and do not meet it there. `meets`: at another level they do. */
function candidatesFor(
  state: RegionState,
  partner: string,
  level: NamedLevel | 'any',
): { id: string; meets: boolean }[] {
  const matrices = (['administrative', 'policy', 'operational'] as const).map((each) => ({
    each,
    matrix: contactMatrix(state, each),
  }))
  const meetsAt = (other: string, wanted: (each: NamedLevel) => boolean) =>
    matrices.some(
      ({ each, matrix }) =>
        wanted(each) && cooperationAt(matrix, matrix.index.get(partner) ?? 0, matrix.index.get(other) ?? 0) === 'yes',
    )
  return [...actingPartnersAt(state, level === 'any' ? null : level)]
    .filter((other) => other !== partner && !isKin(state, partner, other))
    .map((other) => ({
      id: other,
      there: level !== 'any' && meetsAt(other, (each) => each === level),
      meets: meetsAt(other, () => true),
    }))
    .filter(({ there }) => !there)
    .map(({ id, meets }) => ({ id, meets }))
}
