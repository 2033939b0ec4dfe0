import type { RegionGraph } from '../../../contract/graph.ts'
import type { Inquiry } from '../../../contract/records/lines/inquiry.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Mention } from '../../../contract/records/nodes/mention.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { isPositive } from '../../../domain/counting.ts'
import { validOn } from '../../../domain/in-force.ts'
import { levelOfSide } from '../../scene/pair/sides.ts'
import type { Mark, Row } from '../../scene/scene.ts'

/** What one can say at a crossing of a table and a partner: takes part, leads, asked and none, asked and not known. */
export const answerKinds = ['seat', 'lead', 'none', 'unknown'] as const
export type AnswerKind = (typeof answerKinds)[number]
/** The same, or that what is there goes. */
export type AnswerWish = AnswerKind | 'clear'

/** Where the row of a table at one level meets a column. A ghost stands for a kind, or for words that name nobody. */
export type AnswerPlace = {
  at: string
  level: Level
  /** Id of the partner; null for a ghost. */
  partner: string | null
  ghost: Pick<Mention, 'words' | 'kinds'> | null
}

/** What is recorded at a crossing and in force: `answer` null = nobody said anything yet. */
export type CrossingRecords = {
  answer: AnswerKind | null
  involvements: Involvement[]
  inquiries: Inquiry[]
  mentions: Mention[]
}

/** The crossing of a column and a row; null where one cannot answer: at what is only expected, folded or stacked. */
export function answerPlaceOf(mark: Mark, row: Row): AnswerPlace | null {
  if (row.table === '') return null
  const place = { at: row.table, level: levelOfSide[row.side] }
  const [only, ...more] = mark.members
  if (mark.what === 'partner' && only !== undefined && more.length === 0)
    return { ...place, partner: only, ghost: null }
  if (mark.what === 'mention' && mark.mentions[0] !== undefined)
    return { ...place, partner: null, ghost: { words: mark.mentions[0].words, kinds: mark.mentions[0].kinds } }
  if (mark.what === 'absent' && mark.kind !== null)
    return { ...place, partner: null, ghost: { words: mark.full, kinds: [mark.kind] } }
  return null
}

type Index = { on: string; at: Map<string, CrossingRecords> }
const indexes = new WeakMap<RegionGraph, Index>()
const nothing: CrossingRecords = { answer: null, involvements: [], inquiries: [], mentions: [] }
/** Neither an id nor a level has a space in it; words may. */
const keyOf = ({ at, level, partner, ghost }: AnswerPlace) =>
  partner === null ? `${at} ${level} ~${ghost?.words ?? ''}` : `${at} ${level} ${partner}`

/** All that stands at any crossing of a region, looked through once. */
function indexOf(graph: RegionGraph, on: string): Index {
  const known = indexes.get(graph)
  if (known?.on === on) return known
  const at = new Map<string, CrossingRecords>()
  const there = (crossing: AnswerPlace): CrossingRecords => {
    const key = keyOf(crossing)
    const found = at.get(key) ?? { answer: null, involvements: [], inquiries: [], mentions: [] }
    at.set(key, found)
    return found
  }
  const inForce = validOn(on)
  for (const one of graph.involvements) if (inForce(one)) there({ ...one, ghost: null }).involvements.push(one)
  for (const one of graph.inquiries) there({ ...one, ghost: null }).inquiries.push(one)
  for (const one of graph.mentions)
    there({ at: one.at, level: one.level ?? 'unspecified', partner: null, ghost: one }).mentions.push(one)
  for (const one of at.values()) one.answer = answerIn(one)
  indexes.set(graph, { on, at })
  return { on, at }
}

/** What stands at a crossing on a day, YYYY-MM-DD. */
export const recordsAt = (graph: RegionGraph, crossing: AnswerPlace, on: string): CrossingRecords =>
  indexOf(graph, on).at.get(keyOf(crossing)) ?? nothing

/** Where one says so and another not, that it is so: the crossing shows what counts. */
function answerIn({ involvements, inquiries, mentions }: CrossingRecords): AnswerKind | null {
  const positive = involvements.filter(isPositive)
  if (positive.length > 0) return positive.some(({ role }) => role === 'lead') ? 'lead' : 'seat'
  if (mentions.length > 0) return 'seat'
  if (involvements.length > 0) return 'none'
  return inquiries.length > 0 ? 'unknown' : null
}
