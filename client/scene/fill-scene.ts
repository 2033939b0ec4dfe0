import { sectors } from '../../contract/vocabulary.ts'
import { unnamedKinds } from '../../domain/expected.ts'
import { capitalise, type Words } from '../i18n/words.ts'
import type { Mark, Row, Scene, Side } from './scene.ts'
import type { SceneWords } from './words/words.ts'

/** Before the id of a column or row that is not there yet: one presses it to make a new one. */
export const NEW = 'new:'
export const isNew = ({ id }: { id: string }): boolean => id.startsWith(NEW)
/** The halves that a new table is made in; its level follows. */
export const NEW_SIDES = ['table', 'floor'] as const satisfies readonly Side[]

const newMark = (sector: Mark['sector'], words: SceneWords): Mark => ({
  ...{ id: `${NEW}${sector}`, what: 'absent', kind: null, sector, name: '', full: words.sector(sector) },
  ...{ members: [], mentions: [], how: 'expected', centre: false, collective: false },
  ...{ filtered: false, step: null, faded: false },
})
const newRow = (side: Side): Row => ({
  ...{ id: `${NEW}${side}`, table: '', carries: [], what: 'expected', side, name: '', sub: null },
  ...{ silent: true, question: null, filtered: false, faded: false },
})

/**
 * A scene as one fills it in: a column at the end of each sector and a row in each half for what is new, no findings over
 * the places one answers, and in wet ink what was entered in this sitting (`wet`: ids).
 */
export function fillScene(scene: Scene, words: SceneWords, wet: ReadonlySet<string>): Scene {
  const mark = (one: Mark): Mark => ({ ...one, faded: false, wet: one.members.some((id) => wet.has(id)) })
  const rows = scene.rows.map((row) => ({ ...row, faded: false, question: null, wet: wet.has(row.table) }))
  return {
    ...scene,
    marks: sectors.flatMap((sector) => [
      ...scene.marks.filter((one) => one.sector === sector).map(mark),
      newMark(sector, words),
    ]),
    rows: [...rows, ...NEW_SIDES.map(newRow)],
    seats: scene.seats.filter(({ how }) => how !== 'expected').map((seat) => ({ ...seat, faded: false })),
    asked: [],
    findings: [],
    focus: null,
  }
}

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
