import { capitalise, formatList, type Words } from '../i18n/words.ts'
import { type End, type Pair, pairOf, sharedBy } from '../scene/pair/pair.ts'
import type { Scene } from '../scene/scene.ts'

const endName = ({ marks, sector }: End, { t }: Words): string =>
  sector === null ? (marks[0]?.name ?? '').replaceAll('\u00AD', '') : t(`sector.${sector}`)

/** "Orionis en UWV", or "12 gemeenten onderling". */
export function pairTitle({ a, b }: Pair, words: Words): string {
  const [one, other] = [endName(a, words), endName(b, words)]
  return capitalise(a.id === b.id ? words.t('pair.inside', { name: one }) : formatList(words, [one, other]))
}

/** At how many tables and how many lines of the floor two are named together: "samen bij 1 tafel en bij 2 werkverbanden". */
export function togetherLine(scene: Scene, pair: Pair, { t }: Words): string {
  const shared = sharedBy(scene, pair).filter(({ filtered }) => !filtered)
  if (shared.length === 0) return t('pair.nowhere')
  const at = (side: 'table' | 'floor') => shared.filter(({ row }) => row.side === side).length
  return t('pair.together', {
    tables: t('count.tables', { n: at('table') }),
    floors: t('count.floors', { n: at('floor') }),
  })
}

/** Of a chosen pair in one sentence, for the headline and to be read out; null when none is chosen. */
export function pairLine(scene: Scene, selected: string | null, words: Words): string | null {
  const pair = selected === null ? null : pairOf(scene, selected)
  return pair === null ? null : pairSentence(scene, pair, words)
}
export const pairSentence = (scene: Scene, pair: Pair, words: Words): string =>
  `${pairTitle(pair, words)}: ${togetherLine(scene, pair, words)}`
