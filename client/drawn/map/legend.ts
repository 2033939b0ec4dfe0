import { mapSign, type MapSign } from '../../picture/map-signs.ts'
import { movePicture } from '../../picture/move.ts'
import { rect } from '../../picture/path.ts'
import { type Picture, plane } from '../../picture/primitives.ts'
import type { Tokens } from '../../picture/style/tokens.ts'
import { hasChosenFinding, type Scene } from '../../scene/scene.ts'
import { type Lang, wordsIn } from '../../i18n/words.ts'
import type { LegendEntry } from '../drawn-view.ts'
import { legendKeys } from './legend-keys.ts'
import { mapWords } from './words/map-words.ts'
import type { LegendKey } from './words/words.ts'

/** Signs are 17 px high on the screen, and have 14 here; lines are 30 px wide and keep most of it. */
const SCALE = 0.8
const lines: ReadonlySet<MapSign> = new Set([
  ...(['table', 'policy', 'floor', 'unspecified', 'silent'] as const),
  ...(['strength', 'differ', 'ribbon', 'want', 'fragile'] as const),
])
/** Higher above its middle than below it. */
const down: Partial<Record<MapSign, number>> = { stack: 1, high: 0.4 }

/** What the signs in a map mean, of what it shows alone. */
export function legendOf(
  scene: Scene,
  arrangement: 'score' | 'network',
  open: readonly string[],
  lang: Lang,
  tokens: Tokens,
): LegendEntry[] {
  const filledCentre = scene.marks.some(({ centre, how }) => centre && how !== 'known')
  const entries = legendEntriesOf(legendKeys(scene, arrangement, open), lang, tokens, { filledCentre })
  const swiped = arrangement === 'score' && hasChosenFinding(scene)
  const empty = { sign: [plane(rect(0, 0, 10, 14), tokens.marker)], width: 10, text: wordsIn(lang).t('drawn.empty') }
  return swiped ? [...entries, empty] : entries
}

/** Signs of the map with what they mean. */
export function legendEntriesOf(
  keys: readonly LegendKey[],
  lang: Lang,
  tokens: Tokens,
  { filledCentre = true }: { filledCentre?: boolean } = {},
): LegendEntry[] {
  const { legend } = mapWords(lang)
  return keys.map((key) => {
    const sign = key === 'centre' && !filledCentre ? 'hollowCentre' : key
    const width = lines.has(sign) ? 26 : 15
    return { sign: boxed(mapSign(sign, tokens), width, down[sign] ?? 0), width, text: legend[key] }
  })
}

const boxed = (sign: Picture, width: number, by: number) => movePicture(sign, { x: width / 2, y: 7 + by }, SCALE)
