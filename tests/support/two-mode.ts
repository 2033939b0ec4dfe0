import type { Kind, Level } from '../../contract/vocabulary.ts'
import { type TwoMode, twoModeOf } from '../../server/two-mode/graph.ts'
import type { LineRow } from '../../server/two-mode/rows.ts'

type Mention = { id: string; at: string; kinds: Kind[]; levels?: string[] }
export type Network = {
  /** Kind by id; who is not named here is `other`. */
  kinds?: Record<string, Kind>
  /** `a-b` a tie, `a@t` a seat, `a<c` part of; on the floor unless told: `a-b adm`. */
  lines: readonly string[]
  mentions?: readonly Mention[]
  /** By id of the line (as written): who carries it. */
  carried?: Record<string, string[]>
}
const levels: Record<string, Level> = { adm: 'administrative', pol: 'policy', ope: 'operational', uns: 'unspecified' }

const rowOf = (line: string, carriers: string[]): LineRow => {
  const [, from = '', how = '', to = '', level = 'ope'] = /^(\w+)([-@<])(\w+)(?: (\w+))?$/.exec(line) ?? []
  const what = how === '<' ? 'member' : (levels[level] ?? 'unspecified')
  return { id: line, what, from, to, tie: how !== '@', strength: null, confirmed: null, carriers, planned: false }
}

/** A two-mode graph without a database: every partner of a statement acts. */
export function twoMode({ kinds = {}, lines, mentions = [], carried = {} }: Network): TwoMode {
  const rows = lines.map((line) => rowOf(line, carried[line] ?? []))
  const said = rows.filter(({ what }) => what !== 'member')
  const statements = said.flatMap(({ id, what, from, to, tie }) =>
    (tie ? [from, to] : [from]).map((partner) => {
      return { partner, level: what as Level, said: [], positive: [id], zeros: [], planned: [], leads: [] }
    }),
  )
  const ids = [...new Set([...statements.map(({ partner }) => partner), ...Object.keys(kinds)])]
  const partners = ids.map((id) => ({ id, kind: kinds[id] ?? 'other' }))
  const named = mentions.map(({ id, kinds: may, levels: at = ['administrative', 'policy', 'operational'] }) => {
    return { id, kinds: may, level: null, levels: at }
  })
  const places = mentions.map(({ id, at }): LineRow => ({ ...rowOf(`${id}@${at}`, []), id, what: 'mention' }))
  const given = { partners, mentions: named } as unknown as Parameters<typeof twoModeOf>[1]['given']
  return twoModeOf([...rows, ...places], { given, kin: {}, statements })
}

/** In how many parts the partners fall, by size, largest first: found the slow way, to hold the quick way against. */
export function partsOf(
  lines: readonly string[],
  without: (line: string) => boolean,
  partners: readonly string[],
): number[] {
  const group = new Map<string, string>()
  const top = (id: string): string => {
    const next = group.get(id) ?? id
    return next === id ? id : top(next)
  }
  for (const line of lines) {
    const [, a = '', b = ''] = /^(\w+)[-@<](\w+)/.exec(line) ?? []
    if (!without(line) && top(a) !== top(b)) group.set(top(a), top(b))
  }
  const sizes = new Map<string, number>()
  for (const id of partners) sizes.set(top(id), (sizes.get(top(id)) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => b - a)
}

/** Lines between 2 to 9 partners and 1 to 5 tables, the same for the same seed. */
export function sprinkled(seed: number): string[] {
  let state = seed * 7919
  const whole = (below: number) => (state = (state * 48271) % 2147483647) % below
  const [partners, tables] = [2 + whole(8), 1 + whole(5)]
  const lines = Array.from({ length: 1 + whole(2 * partners) }, () => {
    const a = whole(partners)
    const b = whole(partners)
    return whole(3) === 0 && a !== b ? `p${a}-p${b}` : `p${a}@t${whole(tables)}`
  })
  return [...new Set(lines)]
}
export const partnersIn = (lines: readonly string[]) =>
  [...new Set(lines.flatMap((line) => /p\d+/g[Symbol.match](line) ?? []))].sort()
