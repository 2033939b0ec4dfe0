import type { RegionGraph } from '../../contract/graph.ts'
import type { Words } from '../i18n/words.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { presenceOf } from './presence.ts'

/** Whom a mark meets: at the same table or line of work, or by a direct tie; by own statements only. */
export function metBy(graph: RegionGraph, scene: Scene, mark: Mark): Set<string> {
  const named = scene.seats.filter(({ how }) => how === 'stated' || how === 'inferred')
  const rows = new Set(named.filter((seat) => seat.mark === mark.id).map(({ row }) => row))
  const there = named
    .filter(({ row }) => rows.has(row))
    .flatMap(({ involvements }) => involvements.map((one) => one.partner))
  const own = new Set(mark.members)
  const tied = graph.ties.flatMap(({ from, to, strength }): string[] =>
    strength === 0 ? [] : own.has(from) ? [to] : own.has(to) ? [from] : [],
  )
  const met = new Set<string>([...there, ...tied])
  if (own.size === 1) for (const id of own) met.delete(id)
  return met
}

/** "Aan 4 van 5 tafels en in 4 van 9 werkverbanden. Treft daar 28 van de 29 andere partners." */
export function metText(graph: RegionGraph, scene: Scene, mark: Mark, { t }: Words): string {
  const table = presenceOf(scene, mark.id, 'table')
  const floor = presenceOf(scene, mark.id, 'floor')
  const met = metBy(graph, scene, mark).size
  if (table.named + floor.named + met === 0) return t(table.via + floor.via > 0 ? 'met.via' : 'met.nothing')
  const where = t('met.where', { tables: table.named, tablesOf: table.of, floors: floor.named, floorsOf: floor.of })
  const others = graph.partners.length - (mark.members.length === 1 ? 1 : 0)
  return mark.members.length === 1 ? `${where} ${t('met.meets', { n: met, of: others })}` : where
}
