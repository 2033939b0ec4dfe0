import { sectors } from '../../../../contract/vocabulary.ts'
import { isNew, NEW, NEW_SIDES } from '../../../scene/fill-scene.ts'
import type { Scene, Side } from '../../../scene/scene.ts'
import type { Words } from '../../../i18n/words.ts'
import { singleKeysEnabled } from '../../../store/preferences.ts'
import type { AnswerWish } from '../../../store/fill/crossing.ts'
import { giveAnswer, nameNewPartner, nameNewTable, saidAt } from '../../../store/fill/give-answer.ts'
import type { Branch } from '../outline/outline-tree.ts'
import type { MapWords } from '../../../drawn/map/words/words.ts'
import { crossingId, crossingOfId } from './crossing-id.ts'
import { fillKeyOf } from './keys.ts'

const sides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']
/** What one can say at a crossing, as lines of its own for who has the keys of one letter off. */
const wishes: readonly AnswerWish[] = ['seat', 'lead', 'none', 'unknown', 'clear']
const branch = (key: string, text: string, children: Branch[] = []): Branch => ({
  ...{ key, text: text.replaceAll('\u00AD', ''), select: null, goto: null, children },
})

/**
 * The map to fill in as nested lines: each half, its tables, and at each table every partner with what is said there; in each half a new
 * table, and under all of them a new partner of each sector.
 */
function fillTree(scene: Scene, map: MapWords, { t }: Words): Branch[] {
  const marks = scene.marks.filter((mark) => !isNew(mark) && mark.what !== 'sector')
  const answers = (at: string) =>
    singleKeysEnabled.value
      ? []
      : wishes.map((wish) => branch(`${wish} ${at}`, t(wish === 'clear' ? 'fill.keys.clear' : `fill.answer.${wish}`)))
  const halves = sides.flatMap((side): Branch[] => {
    const rows = scene.rows.filter((row) => row.side === side && row.name !== '')
    const fresh = NEW_SIDES.filter((one) => one === side)
    if (rows.length + fresh.length === 0) return []
    const { name, level } = map.side(side)
    const tables = rows.map((row) =>
      branch(
        row.id,
        row.name,
        marks.map((mark) => {
          const at = crossingId({ mark: mark.id, row: row.id })
          return branch(at, `${mark.full}: ${saidAt(mark, row)}`, answers(at))
        }),
      ),
    )
    const added = fresh.map((one) => branch(`${NEW}${one}`, t(one === 'floor' ? 'fill.newFloor' : 'fill.newTable')))
    return [branch(`side ${side}`, `${name}, ${level}`, [...tables, ...added])]
  })
  const partners = sectors.map((sector) =>
    branch(`${NEW}${sector}`, t('fill.newPartner', { sector: t(`sector.${sector}`) })),
  )
  return [...halves, branch('partners', t('fill.keys.partner'), partners)]
}

/** What a line stands for when it is pressed: something new, or an answer. False when it is none of these. */
function take(scene: Scene, key: string): boolean {
  const side = NEW_SIDES.find((one) => key === `${NEW}${one}`)
  const sector = sectors.find((one) => key === `${NEW}${one}`)
  const wish = wishes.find((one) => key.startsWith(`${one} `))
  const at = wish === undefined ? null : crossingOfId(key.slice(wish.length + 1))
  if (side !== undefined) nameNewTable(key, side)
  else if (sector !== undefined) nameNewPartner(sector)
  else if (wish !== undefined && at !== null) giveAnswer(scene, at, wish)
  else return false
  return true
}

/** The twin of the map while one fills in: its lines, and the same keys as on the map. */
export const fillOutline = (scene: Scene, map: MapWords, words: Words) => ({
  tree: fillTree(scene, map, words),
  keys: words.t('fill.outline.keys'),
  onKey: (event: KeyboardEvent, key: string): boolean => {
    const pressed = fillKeyOf(event, singleKeysEnabled.value)
    const at = crossingOfId(key)
    const isTaken = (event.key === 'Enter' || event.key === ' ') && take(scene, key)
    if (isTaken) return handled(event)
    if (pressed?.does === 'answer' && at !== null) giveAnswer(scene, at, pressed.wish)
    else if (pressed?.does === 'partner') nameNewPartner('public')
    else if (pressed?.does === 'table') nameNewTable(`${NEW}table`, 'table')
    else return false
    return handled(event)
  },
  onPress: (key: string): boolean => take(scene, key),
})

function handled(event: KeyboardEvent): true {
  event.preventDefault()
  event.stopPropagation()
  return true
}
