import { unconfirmedIds } from '../../../domain/confirmation/unconfirmed.ts'
import { recordsOfStatements } from '../../../domain/records.ts'
import type { Scene } from '../scene.ts'

/** Says of marks and rows how much of them is not confirmed yet; the scene itself where there is nothing of the kind. */
export function markUnconfirmed(scene: Scene): Scene {
  const open = unconfirmedIds(scene.region)
  if (open.size === 0) return scene
  const ofPartner = new Map<string, string[]>()
  const add = (partner: string, id: string) => ofPartner.set(partner, [...(ofPartner.get(partner) ?? []), id])
  const records = recordsOfStatements(
    scene.region,
    [...open].map((id) => ({ id })),
  )
  for (const one of records)
    for (const partner of 'at' in one ? [one.partner] : [one.from, one.to]) add(partner, one.id)
  const counted = <T>(one: T, ids: readonly string[]): T => {
    const count = new Set(ids.filter((id) => open.has(id))).size
    return count === 0 ? one : { ...one, unconfirmed: count }
  }
  const sitting = new Map<string, string[]>()
  for (const { row, involvements } of [...scene.seats, ...scene.asked])
    sitting.set(row, [...(sitting.get(row) ?? []), ...involvements.map(({ id }) => id)])
  return {
    ...scene,
    marks: scene.marks.map((mark) =>
      counted(
        mark,
        mark.members.flatMap((member) => ofPartner.get(member) ?? []),
      ),
    ),
    rows: scene.rows.map((row) => counted(row, sitting.get(row.id) ?? [])),
  }
}
