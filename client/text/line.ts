import { formatList, type Words } from '../i18n/words.ts'
import { isMarked, type Mark, type Scene, type Side } from '../scene/scene.ts'
import { missesAt } from './cell.ts'
import { ownPresence, type Presence, presenceOf } from './presence.ts'

/** A part of the second line of a partner; `marked` = under the marker. */
export type TextPart = { text: string; marked: boolean }

/** "Tafel 4 van 5 · vloer 4 van 9", or what else is to be said of a mark in one line. */
export function lineOf(scene: Scene, mark: Mark, words: Words): TextPart[] {
  const { t } = words
  if (mark.what === 'mention') return [{ text: t('line.mention'), marked: false }]
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark.id))
  if (mark.what === 'absent') return [{ text: t('line.absent'), marked: findings.some(isMarked) }]
  if (mark.how === 'known') return [{ text: t('line.known'), marked: false }]
  const { unconfirmed = 0 } = mark
  const part = (side: Side & ('table' | 'policy' | 'floor' | 'unspecified')): TextPart[] => {
    const presence = presenceOf(scene, mark.id, side)
    const marked = findings.some(missesAt(side)) && ownPresence(presence) === 0
    if (marked && side !== 'unspecified' && side !== 'policy') return [{ text: t(`line.missing.${side}`), marked }]
    if (side !== 'table' && side !== 'floor' && ownPresence(presence) === 0) return []
    return [{ text: t(`line.${side}`, { how: count(presence) }), marked: false }]
  }
  const count = (presence: Presence): string => {
    const { named, of, via, direct, differ, goals } = presence
    const own = ownPresence(presence)
    if (own === 0 && via) return t('line.via')
    if (own === 0 && of === 0) return t('line.none')
    return formatList(words, [
      ...(named > 0 || own === 0 ? [t('line.of', { named, of })] : []),
      ...(direct > 0 ? [t('line.direct', { n: direct })] : []),
      ...(differ > 0 ? [t('line.differ', { n: differ })] : []),
      ...(goals > 0 ? [t('line.goals', { n: goals })] : []),
    ])
  }
  const open = unconfirmed === 0 ? [] : [{ text: t('confirm.count', { n: unconfirmed }), marked: false }]
  return [...part('table'), ...part('policy'), ...part('floor'), ...part('unspecified'), ...open]
}

/** The same in one string, for the spoken name. */
export const lineText = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join(' · ')
