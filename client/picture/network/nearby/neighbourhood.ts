import { groupBy } from '../../../../domain/group-by.ts'
import type { Arc, Mark, Row, Scene, Seat } from '../../../scene/scene.ts'

/** A table with how the one in the middle sits there, and with everyone else who does. */
export type NearbyTable = { row: Row; seat: Seat | null; others: { mark: Mark; seat: Seat }[] }
/** What lies around one partner or one table: for a screen that has no room for the whole. */
export type Neighbourhood = {
  /** Null when it is a table that is in the middle. */
  centre: Mark | null
  tables: NearbyTable[]
  /** Whom it is tied to directly. */
  direct: { mark: Mark; arcs: Arc[] }[]
}

/** Around who or what is chosen; with nothing chosen, around who has most lines. Null when there is nobody. */
export function neighbourhoodOf(scene: Scene): Neighbourhood | null {
  const { focus } = scene
  const own = scene.seats.filter(({ how }) => how !== 'members' && how !== 'expected')
  const byRow = groupBy(own, ({ row }) => row)
  const markOf = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const table = (row: Row, centre: Mark | null): NearbyTable => {
    const seats = byRow.get(row.id) ?? []
    const others = seats.flatMap((seat) => {
      const mark = markOf.get(seat.mark)
      return mark === undefined || mark === centre ? [] : [{ mark, seat }]
    })
    return { row, seat: seats.find((seat) => seat.mark === centre?.id) ?? null, others }
  }
  const chosen = focus?.marks.flatMap((id) => markOf.get(id) ?? [])[0]
  const rows = scene.rows.filter((row) => focus?.rows.includes(row.id) === true)
  if (chosen === undefined && rows.length > 0)
    return { centre: null, tables: rows.map((row) => table(row, null)), direct: [] }
  const centre = chosen ?? mostTied(scene, own)
  if (centre === undefined) return null
  const sits = new Set(own.filter(({ mark }) => mark === centre.id).map(({ row }) => row))
  const arcs = scene.arcs.filter(({ a, b }) => a === centre.id || b === centre.id)
  const direct = groupBy(arcs, ({ a, b }) => (a === centre.id ? b : a))
  return {
    centre,
    tables: scene.rows.filter(({ id }) => sits.has(id)).map((row) => table(row, centre)),
    direct: [...direct].flatMap(([id, ties]) => {
      const mark = markOf.get(id)
      return mark === undefined ? [] : [{ mark, arcs: ties }]
    }),
  }
}

function mostTied({ marks, arcs }: Scene, own: readonly Seat[]): Mark | undefined {
  const count = new Map<string, number>()
  const add = (id: string) => count.set(id, (count.get(id) ?? 0) + 1)
  for (const { mark } of own) add(mark)
  for (const { a, b } of arcs) [a, b].forEach(add)
  const lines = ({ id }: Mark) => count.get(id) ?? 0
  return marks.toSorted((a, b) => lines(b) - lines(a))[0]
}
