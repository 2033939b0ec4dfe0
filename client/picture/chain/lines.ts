import type { StageHandover, HandoverPair } from './chain.ts'
import type { ChainRow } from './rows.ts'

/**
 * A line over the gutter between two stages, by the ids of marks. `itself`: a partner goes on by itself; `kin`: within one
 * organisation. `open`: all it rests on is our reading.
 */
export type ChainLine = { from: string; to: string; what: 'itself' | 'kin' | 'handover'; open: boolean }
/** A table where many of one stage meet many of the next: a point they come together in, no line for every pair. */
export type Hub = { table: string; from: string[]; to: string[]; open: boolean }
export type Lines = { lines: ChainLine[]; hubs: Hub[] }

/** What is drawn over a gutter. A clique is never drawn as lines (look.md 5): a table joins those who only meet there. */
export function linesOf({ pairs, itself }: StageHandover, rows: readonly ChainRow[]): Lines {
  const markOf = new Map(rows.flatMap(({ mark }) => mark.members.map((member) => [member, mark.id] as const)))
  const joined = new Map<string, { from: string; to: string; pairs: HandoverPair[] }>()
  for (const pair of pairs) {
    const [from, to] = [markOf.get(pair.from), markOf.get(pair.to)]
    if (from === undefined || to === undefined) continue
    const known = joined.get(`${from} ${to}`)
    if (known) known.pairs.push(pair)
    else joined.set(`${from} ${to}`, { from, to, pairs: [pair] })
  }
  const hubs: Hub[] = []
  const drawn = new Set<string>()
  for (const table of tablesOf(pairs)) {
    const here = [...joined].filter(([key, one]) => !drawn.has(key) && one.pairs.some((pair) => meetsAt(pair, table)))
    const from = [...new Set(here.map(([, one]) => one.from))]
    const to = [...new Set(here.map(([, one]) => one.to))]
    if (here.length <= from.length + to.length) continue
    for (const [key] of here) drawn.add(key)
    hubs.push({ table, from, to, open: here.every(([, one]) => one.pairs.every(isOpen)) })
  }
  const own = new Set(itself.flatMap((partner) => markOf.get(partner) ?? []))
  return {
    hubs,
    lines: [
      ...[...joined]
        .filter(([key]) => !drawn.has(key))
        .map(([, { from, to, pairs: all }]): ChainLine => {
          const kin = all.every(({ meeting }) => meeting === null)
          return { from, to, what: kin ? 'kin' : 'handover', open: !kin && all.every(isOpen) }
        }),
      ...[...own].map((mark): ChainLine => ({ from: mark, to: mark, what: 'itself', open: false })),
    ],
  }
}

const meetsAt = ({ meeting }: HandoverPair, table: string) => meeting?.tables.includes(table) === true
const isOpen = ({ meeting }: HandoverPair) => meeting?.said.every(({ inferred }) => inferred) === true

/** Tables by how many pairs meet there, most first. */
function tablesOf(pairs: readonly HandoverPair[]): string[] {
  const count = new Map<string, number>()
  for (const { meeting } of pairs)
    for (const table of meeting?.tables ?? []) count.set(table, (count.get(table) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([table]) => table)
}
