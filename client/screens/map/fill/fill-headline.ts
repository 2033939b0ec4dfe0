import { unnamedKinds } from '../../../../domain/expected.ts'
import { capitalise, type Words } from '../../../i18n/words.ts'
import type { Scene, Side } from '../../../scene/scene.ts'

/** How many partners sit at the table and on the floor by their own statements, and how many kinds have no name yet. */
export function fillHeadline(scene: Scene, { t, number }: Words): string {
  const sides = new Map(scene.rows.map(({ id, side }) => [id, side]))
  const at = (...wanted: Side[]) =>
    new Set(
      scene.seats
        .filter(
          ({ row, how }) => how !== 'members' && how !== 'expected' && wanted.includes(sides.get(row) ?? 'unspecified'),
        )
        .flatMap(({ involvements }) => involvements.map(({ partner }) => partner)),
    ).size
  const [table, floor] = [at('table', 'policy'), at('floor')]
  const kinds = unnamedKinds(scene.region).length
  const count = (n: number) => (n === 0 ? t('fill.nothing') : number(n))
  const who =
    table + floor === 0
      ? t('fill.headline.none')
      : capitalise(t('fill.headline', { n: table, table: count(table), floor: count(floor) }))
  return kinds === 0 ? who : `${who} ${capitalise(t('fill.headline.kinds', { n: kinds, number: number(kinds) }))}`
}
