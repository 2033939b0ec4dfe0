import { badgePicture } from '../../picture/badge.ts'
import { markSign } from '../../picture/mark-sign.ts'
import { movePicture } from '../../picture/move.ts'
import { capitalise } from '../../i18n/words.ts'
import { findingLook, type Mark, type NumberedFinding } from '../../scene/scene.ts'
import { type Block, blockOf, type DrawKit, faint, ofRecord } from './block.ts'

/** A mark stands on 28 x 28 with 2 px of air around it. */
const MARK_SHEET = 32

/** A partner's mark, so many px wide and high. */
export function markBlock({ tokens }: DrawKit, mark: Mark, size: number): Block {
  const { sector, kind, how, centre } = mark
  const several = mark.what === 'stack' || mark.collective
  const sign = markSign({ sector, kind, how, centre, several, plain: size < 20 }, tokens)
  const scale = size / MARK_SHEET
  const drawn = blockOf(movePicture(sign, { x: 2 * scale, y: 2 * scale }, scale), size, size)
  return ofRecord(mark.faded ? faint(drawn, FADED) : drawn, mark.id)
}

/** How faint is what lies outside the light. */
export const FADED = 0.3

/** The dot of a sector before its name. */
export const sectorDot = ({ tokens }: DrawKit, sector: Mark['sector']): Block => {
  const look = { sector, kind: null, how: 'stated', centre: false, several: false, plain: true } as const
  return blockOf(movePicture(markSign(look, tokens), { x: 1, y: 1 }, 0.5), 16, 16)
}

const BADGE_SHEET = 26
/** The number of a finding, so many px wide and high. */
export function badgeBlock({ tokens }: DrawKit, finding: NumberedFinding, size: number): Block {
  const sign = badgePicture(finding.severity, finding.label, findingLook(finding), tokens)
  return ofRecord(blockOf(movePicture(sign, { x: 0, y: 0 }, size / BADGE_SHEET), size, size), finding.id)
}

/** A mark by its name, as the list has it: words of a source between quotation marks. */
export const markName = (mark: Mark): string =>
  mark.what === 'mention' ? `‘${mark.name}’` : capitalise(mark.name.replaceAll('\u00AD', ''))
