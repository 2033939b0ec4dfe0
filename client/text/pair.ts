import { capitalise, formatList, type Words } from '../i18n/words.ts'
import { levels } from '../../contract/vocabulary.ts'
import { contactsBetween, cooperationOf } from '../../domain/contacts/contacts.ts'
import { meetingsBetween } from '../../domain/contacts/meetings.ts'
import { type PairEnd, membersOf, type Pair, pairOf, sharedBy } from '../scene/pair/pair.ts'
import type { Scene } from '../scene/scene.ts'

const endName = ({ marks, sector }: PairEnd, { t }: Words): string =>
  sector === null ? (marks[0]?.name ?? '').replaceAll('\u00AD', '') : t(`sector.${sector}`)

/** "Orionis en UWV", or "12 gemeenten onderling". */
export function pairTitle({ a, b }: Pair, words: Words): string {
  const [one, other] = [endName(a, words), endName(b, words)]
  return capitalise(a.id === b.id ? words.t('pair.inside', { name: one }) : formatList(words, [one, other]))
}

/** At how many tables and how many lines of the floor two are named together: "samen bij 1 tafel en bij 2 werkverbanden". */
export function togetherLine(scene: Scene, pair: Pair, { t }: Words): string {
  const shared = sharedBy(scene, pair).filter(({ filtered, differ }) => !filtered && !differ)
  const at = (side: 'table' | 'floor') => shared.filter((one) => one.side === side).length
  const [a, b] = [membersOf(pair.a), membersOf(pair.b)]
  const isTied = meetingsBetween(scene.region, a, b, null).some(({ table }) => table === null)
  const differ = levels.some((level) => cooperationOf(contactsBetween(scene.region, a, b, level)).state === 'differ')
  const counts = { tables: t('count.tables', { n: at('table') }), floors: t('count.floors', { n: at('floor') }) }
  const together = shared.length > 0 ? t('pair.together', counts) : isTied ? t('pair.onlyTied') : null
  const parts = [
    ...(together === null ? [] : [together]),
    ...(shared.length > 0 && isTied ? [t('pair.tied')] : []),
    ...(differ ? [t('pair.differ')] : []),
  ]
  return parts.length === 0 ? t('pair.nowhere') : parts.join('; ')
}

/** Of a chosen pair in one sentence, for the headline and to be read out; null when none is chosen. */
export function pairLine(scene: Scene, selected: string | null, words: Words): string | null {
  const pair = selected === null ? null : pairOf(scene, selected)
  return pair === null ? null : pairSentence(scene, pair, words)
}
export const pairSentence = (scene: Scene, pair: Pair, words: Words): string =>
  `${pairTitle(pair, words)}: ${togetherLine(scene, pair, words)}`
