import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { isMarked } from '../../scene/scene.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { blocksBeside, type Block, type DrawKit, stack } from './block.ts'
import { badgeBlock } from './signs.ts'
import { textBlock } from './text.ts'

/** A finding in full: its number, what it is about, what is seen, and the question under the marker. */
export function findingNote(
  kit: DrawKit,
  region: PresentedRegion,
  scene: Scene,
  finding: NumberedFinding,
  about: string,
  width: number,
): Block {
  const { t } = kit.words
  const texts = findingTexts(region, scene, finding, kit.words)
  const weight = t(`severity.${finding.severity}`)
  const weighs = finding.decided ? weight : t('finding.ifSo', { severity: weight })
  const seen = finding.decided
    ? (texts?.seen ?? '')
    : [t('chain.notKnown'), ...missingTexts(region.graph, finding, kit.words)].join(' ')
  const room = width - 38
  const words = stack([
    textBlock(
      kit,
      [
        { text: about, weight: 600 },
        { text: ` ${t('chain.ruleOf', { rule: finding.rule, severity: weighs })}`, fill: kit.tokens['ink-soft'] },
      ],
      room,
      { size: 12 },
    ),
    textBlock(kit, seen, room, { size: 13 }),
    textBlock(kit, [{ text: texts?.question ?? '', weight: 600, marked: isMarked(finding) }], room, { size: 13 }),
  ])
  return {
    ...blocksBeside([
      { ...badgeBlock(kit, finding, 28), x: 0 },
      { ...words, x: 38, y: 2 },
    ]),
    width,
  }
}
