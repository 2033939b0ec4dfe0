import type { Words } from '../i18n/words.ts'
import { isMarked, type Mark, type Scene, type Side } from '../scene/scene.ts'
import { missesAt } from './cell.ts'
import { type Presence, presenceOf } from './presence.ts'

/** A part of the second line of a partner; `marked` = under the marker. */
export type Part = { text: string; marked: boolean }

/** "Tafel 4 van 5 · vloer 4 van 9", or what else is to be said of a mark in one line. */
export function lineOf(scene: Scene, mark: Mark, { t }: Words): Part[] {
  if (mark.what === 'mention') return [{ text: t('line.mention'), marked: false }]
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark.id))
  if (mark.what === 'absent') return [{ text: t('line.absent'), marked: findings.some(isMarked) }]
  if (mark.how === 'known') return [{ text: t('line.known'), marked: false }]
  const part = (side: Side & ('table' | 'policy' | 'floor' | 'unspecified')): Part[] => {
    const presence = presenceOf(scene, mark.id, side)
    const marked = findings.some(missesAt(side)) && presence.named === 0
    if (marked && side !== 'unspecified' && side !== 'policy') return [{ text: t(`line.missing.${side}`), marked }]
    if (side !== 'table' && side !== 'floor' && presence.named === 0) return []
    return [{ text: t(`line.${side}`, { how: count(presence) }), marked: false }]
  }
  const count = ({ named, of, via }: Presence): string =>
    named === 0 && via > 0 ? t('line.via') : named === 0 && of === 0 ? t('line.none') : t('line.of', { named, of })
  return [...part('table'), ...part('policy'), ...part('floor'), ...part('unspecified')]
}

/** The same in one string, for the spoken name. */
export const lineText = (parts: readonly Part[]) => parts.map(({ text }) => text).join(' · ')
