import { pairFindingsOf } from '../../scene/pair/pair-finding.ts'
import type { Arc, Mark, Scene, Side } from '../../scene/scene.ts'
import { widthOf } from '../elements.ts'
import type { Fold } from './fold.ts'

/** A line between two slots: a direct tie at a level, or a finding between two. */
export type TieShape = {
  id: string
  a: string
  b: string
  side: Side
  what: 'tie' | 'want' | 'fragile'
  /** Of a direct tie: those it stands for; of a finding: its id. */
  records: string[]
  how: Arc['how']
  /** Px, as it is drawn. */
  width: number
}

/** Ids of the findings that are drawn on a line of their own. */
export const findingsOn = (ties: readonly TieShape[]): ReadonlySet<string> =>
  new Set(ties.flatMap(({ what, records }) => (what === 'tie' ? [] : records)))

/** More direct ties than anybody follows, and each shows only with what is chosen; with so many findings none is drawn. */
const [MANY_TIES, MANY_FINDINGS] = [8, 16]

const order: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']

/** Every line between two that stand apart, those of the same two side by side, in the order of the marks. */
export function tiesOf(scene: Scene, fold: Fold): { ties: TieShape[]; loose: TieShape[] } {
  const at = new Map(scene.marks.map((mark, index) => [mark.id, { mark, index }]))
  const slot = ({ id, sector }: Mark) => (fold.sectors.has(sector) ? `sector:${sector}` : id)
  const bundles = new Map<string, TieShape & { key: readonly [number, number, number] }>()
  const add = (one: Omit<TieShape, 'id'>) => {
    const [first, second] = [at.get(one.a), at.get(one.b)].sort((p, q) => (p?.index ?? 0) - (q?.index ?? 0))
    if (first === undefined || second === undefined) return
    const [a, b] = [slot(first.mark), slot(second.mark)]
    if (a === b || first.mark.what === 'absent' || second.mark.what === 'absent') return
    const id = `${a}~${b}:${one.side}${one.what === 'tie' ? '' : `:${one.records.join()}`}`
    const before = bundles.get(id)
    if (before === undefined) {
      bundles.set(id, { ...one, id, a, b, key: [first.index, second.index, order.indexOf(one.side)] })
      return
    }
    before.records.push(...one.records)
    before.width = Math.max(before.width, one.width)
  }
  for (const { id, a, b, side, how, strength } of scene.arcs)
    add({ a, b, side, what: 'tie', records: [id], how, width: widthOf(strength) })
  for (const { finding, a, b, up } of pairFindingsOf(scene)) {
    const what = finding.picture === 'fragile' ? ('fragile' as const) : ('want' as const)
    const line = { side: up ? ('table' as const) : ('floor' as const), what, how: 'expected' as const }
    if (b !== null) add({ ...line, a, b, records: [finding.id], width: what === 'fragile' ? 9 : 2 })
  }
  const all = [...bundles.values()]
    .sort((p, q) => p.key[0] - q.key[0] || p.key[1] - q.key[1] || p.key[2] - q.key[2])
    .map(({ id, a, b, side, what, records, how, width }): TieShape => ({ id, a, b, side, what, records, how, width }))
  // Of marks in several columns no line is drawn: it would run through the names that stand before them.
  const crowded = new Set(scene.marks.filter(({ sector }) => fold.columns.has(sector)).map(slot))
  const clear = ({ a, b }: TieShape) => !crowded.has(a) && !crowded.has(b)
  const [direct, findings] = [all.filter(({ what }) => what === 'tie'), all.filter(({ what }) => what !== 'tie')]
  const shown = direct.filter(clear).length > MANY_TIES ? [] : direct.filter(clear)
  return {
    ties: [...shown, ...(findings.length > MANY_FINDINGS ? [] : findings.filter(clear))],
    loose: direct.filter((tie) => !shown.includes(tie)),
  }
}
