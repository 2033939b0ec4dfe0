import { badgePicture } from '../../picture/badge.ts'
import type { MatrixLayout } from '../../picture/matrix/layout.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import { movePicture } from '../../picture/move.ts'
import { n, rect } from '../../picture/path.ts'
import { type Picture, plane, stroke, word } from '../../picture/primitives.ts'
import { findingLook, isMarked, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import type { DrawKit } from '../blocks/block.ts'
import { textBlock, type TextRun } from '../blocks/text.ts'
import type { PresentedRegion } from '../presented-region.ts'

/** Room for a number at either end of the bars, px. */
const FIGURE = 30
const BADGE = 24

type Margin = { kit: DrawKit; matrix: Matrix; layout: MatrixLayout; said: (finding: NumberedFinding) => string }

/** What is said of a finding beside its row. */
export const shortText =
  (region: PresentedRegion, scene: Scene, { words }: DrawKit) =>
  (finding: NumberedFinding): string =>
    finding.decided ? (findingTexts(region, scene, finding, words)?.short ?? finding.rule) : words.t('matrix.undecided')

/** The first finding of a row in words, and how many more there are. */
export function phraseRuns(
  findings: readonly NumberedFinding[],
  { kit, said }: Pick<Margin, 'kit' | 'said'>,
): TextRun[] {
  const [first] = findings
  if (first === undefined) return []
  const soft = kit.tokens['ink-soft']
  return [
    isMarked(first) ? { text: said(first), marked: true } : { text: said(first), fill: soft },
    ...(findings.length > 1
      ? [{ text: ` ${kit.words.t('matrix.more', { n: findings.length - 1 })}`, fill: soft }]
      : []),
  ]
}

/** Size of phrases, and what their badge takes before them, px. */
export const phraseLook = { size: 12, lead: 13.5, before: BADGE + 14 }

/** At the right of a row: with how many others it meets, as two bars from one axis; then the questions about it. */
export function marginPicture(margin: Margin, row: number): Picture {
  const { matrix, layout } = margin
  const [line, met] = [matrix.lines[row], matrix.met[row]]
  if (line === undefined || met === undefined) return []
  const fade = line.filtered ? { fade: 0.3 } : {}
  const bars = line.size === 0 ? [] : barsPicture(margin, met)
  return [...bars, ...findingsPicture(margin, matrix.findings[row] ?? [])].map((one) => ({
    ...(movePicture([one], {
      x: layout.sectors + layout.names + layout.across,
      y: layout.head + (layout.ys[row] ?? 0),
    })[0] ?? one),
    record: one.record ?? line.id,
    ...fade,
  }))
}

function barsPicture({ kit: { tokens }, layout }: Margin, met: Matrix['met'][number]): Picture {
  const [middle, y] = [layout.met / 2, layout.height / 2]
  const long = (count: number) => (met.of === 0 ? 0 : ((middle - FIGURE) * count) / met.of)
  const set = { size: 12 }
  return [
    stroke(`M${n(middle)} 0v${n(layout.height)}`, tokens['ink-soft']),
    plane(rect(middle - 1 - long(met.table), y - 4, long(met.table), 8), tokens.ink),
    plane(rect(middle + 1, y - 4, long(met.floor), 8), tokens.ink),
    word(middle - 6 - long(met.table), y + 4, String(met.table), tokens.ink, { ...set, anchor: 'end' }),
    word(middle + 6 + long(met.floor), y + 4, String(met.floor), tokens.ink, set),
  ]
}

function findingsPicture(margin: Margin, findings: readonly NumberedFinding[]): Picture {
  const { kit, layout } = margin
  const middle = layout.height / 2
  const badges = findings.slice(0, layout.phrases ? 1 : 2).flatMap((finding, at) => {
    const sign = badgePicture(finding.severity, finding.label, findingLook(finding), kit.tokens)
    const x = layout.met + 6 + at * (BADGE + 2)
    return movePicture(sign, { x, y: middle - BADGE / 2 }, BADGE / 26).map((one) => ({ ...one, record: finding.id }))
  })
  if (!layout.phrases) return badges
  const { size, lead, before } = phraseLook
  const text = textBlock(kit, phraseRuns(findings, margin), layout.findings - before, { size, lead })
  return [...badges, ...movePicture(text.picture, { x: layout.met + before, y: middle - text.height / 2 })]
}

/** Over the margin: of how many, and which side is which. */
export function marginHead({ kit: { tokens, words }, matrix, layout }: Margin): Picture {
  const { t } = words
  const of = matrix.met.find((one) => one.of > 0)?.of ?? 0
  const left = layout.sectors + layout.names + layout.across
  const middle = left + layout.met / 2
  const set = { size: 12 }
  return [
    word(
      middle,
      layout.head - 25,
      matrix.by === 'partner' ? t('matrix.met', { of }) : t('matrix.met.others'),
      tokens['ink-soft'],
      {
        ...set,
        anchor: 'middle',
      },
    ),
    word(middle - 5, layout.head - 8, t('matrix.met.table'), tokens['ink-soft'], { ...set, anchor: 'end' }),
    word(middle + 5, layout.head - 8, t('matrix.met.floor'), tokens['ink-soft'], set),
  ]
}
