import { isNew } from '../../../scene/fill-scene.ts'
import type { Scene, Side } from '../../../scene/scene.ts'
import type { Words } from '../../../i18n/words.ts'
import { singleKeysEnabled } from '../../../store/preferences.ts'
import { giveAnswer, nameNewPartner, nameNewTable, saidAt } from '../../../store/fill/give-answer.ts'
import { NEW } from '../../../scene/fill-scene.ts'
import type { Branch } from '../outline/outline-tree.ts'
import type { MapWords } from '../words/words.ts'
import { crossingId, crossingOfId } from './crossing-id.ts'
import { fillKeyOf } from './keys.ts'

const sides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']
const branch = (key: string, text: string, children: Branch[] = []): Branch => ({
  ...{ key, text: text.replaceAll('\u00AD', ''), select: null, goto: null, children },
})

/** The map to fill in as nested lines: each half, its tables, and at each table every partner with what is said there. */
function fillTree(scene: Scene, map: MapWords): Branch[] {
  const marks = scene.marks.filter((mark) => !isNew(mark) && mark.what !== 'sector')
  return sides.flatMap((side): Branch[] => {
    const rows = scene.rows.filter((row) => row.side === side && row.name !== '')
    if (rows.length === 0) return []
    const { name, level } = map.side(side)
    const tables = rows.map((row) =>
      branch(
        row.id,
        row.name,
        marks.map((mark) => branch(crossingId({ mark: mark.id, row: row.id }), `${mark.full}: ${saidAt(mark, row)}`)),
      ),
    )
    return [branch(`side ${side}`, `${name}, ${level}`, tables)]
  })
}

/** The twin of the map while one fills in: its lines, and the same keys as on the map. */
export const fillOutline = (scene: Scene, map: MapWords, { t }: Words) => ({
  tree: fillTree(scene, map),
  keys: t('fill.outline.keys'),
  onKey: (event: KeyboardEvent, key: string): boolean => {
    const pressed = fillKeyOf(event, singleKeysEnabled.value)
    const at = crossingOfId(key)
    if (pressed?.does === 'answer' && at !== null) giveAnswer(scene, at, pressed.wish)
    else if (pressed?.does === 'partner') nameNewPartner('public')
    else if (pressed?.does === 'table') nameNewTable(`${NEW}table`, 'table')
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  },
})
