import { partnersMet } from '../../domain/contacts/meetings.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { Words } from '../i18n/words.ts'
import { levelOfSide } from '../scene/pair/sides.ts'
import type { Mark, Scene, Side } from '../scene/scene.ts'
import { isNamedAnywhere, presenceOf } from './presence.ts'

const sides = Object.keys(levelOfSide) as Side[]

/** How many others a partner surely works together with, at whatever level, and how many others there are. */
export const metBy = ({ region }: Scene, { members }: Mark): { n: number; of: number } => ({
  n: members.length === 1 ? partnersMet(region, members[0] ?? '', null).length : 0,
  of: partnersOf(region).length - (members.length === 1 ? 1 : 0),
})

/** "Aan 4 van 5 tafels en in 4 van 9 werkverbanden. Treft daar 28 van de 29 andere partners." */
export function metText(scene: Scene, mark: Mark, { t }: Words): string {
  const [table, floor] = [presenceOf(scene, mark.id, 'table'), presenceOf(scene, mark.id, 'floor')]
  if (!isNamedAnywhere(scene, mark)) return t(table.via || floor.via ? 'met.via' : 'met.nothing')
  const where = t('met.where', { tables: table.named, tablesOf: table.of, floors: floor.named, floorsOf: floor.of })
  if (mark.members.length !== 1) return where
  const all = sides.map((side) => presenceOf(scene, mark.id, side))
  const differ = all.reduce((sum, presence) => sum + presence.differ, 0)
  const isDirect = all.some(({ direct }) => direct > 0)
  return [
    where,
    t(isDirect ? 'met.inAll' : 'met.meets', metBy(scene, mark)),
    ...(differ > 0 ? [t('met.differ', { n: differ })] : []),
  ].join(' ')
}
