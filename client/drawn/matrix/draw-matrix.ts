import { rect } from '../../picture/path.ts'
import { type Picture, stroke, word } from '../../picture/primitives.ts'
import { legendCell, legendSign } from '../../picture/matrix/drawing/legend-sign.ts'
import { matrixNames, matrixPicture } from '../../picture/matrix/drawing/matrix-picture.ts'
import { layoutOf, type MatrixLayout, type WholeNames } from '../../picture/matrix/layout.ts'
import { keysOf } from '../../picture/matrix/legend-keys.ts'
import { matrixHeadline } from '../../picture/matrix/sentences.ts'
import type { Half, Matrix } from '../../picture/matrix/types.ts'
import { capitalise } from '../../i18n/words.ts'
import { pairId } from '../../scene/selection-id.ts'
import { makeMatrixView } from '../../store/make-view.ts'
import { blockOf, type DrawKit } from '../blocks/block.ts'
import { textBlock, wrapText } from '../blocks/text.ts'
import { legendEntry, partOf } from '../body.ts'
import type { Drawer } from '../drawn-view.ts'
import { headline } from '../words/headline.ts'
import { lightMatrix } from './lit-lines.ts'
import { matrixLists } from './matrix-lists.ts'
import { marginHead, marginPicture, phraseLook, phraseRuns, shortText } from './matrix-margin.ts'

/** Who works with whom, every pair, in so many px or as many more as its cells need. */
export const drawMatrix: Drawer = ({ region, view, seen: { whole, scene }, options: { width, fit }, ...kit }) => {
  const { t } = kit.words
  const matrix = lightMatrix(makeMatrixView(view, whole), scene, fit)
  const said = shortText(region, whole, kit)
  const layout = layoutOf(matrix, width, wholeNames(kit, matrix, said))
  const margin = { kit, matrix, layout, said }
  const cells = { part: t('matrix.part'), share: (half: Half) => t('matrix.share', half.share ?? {}) }
  const chosen = scene.focus !== null && scene.focus.finding === null
  const picture: Picture = [
    ...sectorNames(kit, matrix, layout),
    ...matrixPicture(matrix, layout, cells, kit.tokens, (name, of) => wrapped(kit, name, of, layout)),
    ...marginHead(margin),
    ...matrix.lines.flatMap((_, row) => marginPicture(margin, row)),
    ...chosenPair(kit, matrix, layout, view.selected),
  ]
  const legend = keysOf(matrix).map((key) =>
    legendEntry(legendSign(key, t('matrix.part'), kit.tokens), legendCell, t(`matrix.key.${key}`)),
  )
  return partOf(blockOf(picture, layout.width, layout.head + layout.down + 2), {
    heading: chosen ? headline(scene, region.gaps, 'matrix', kit.words) : matrixHeadline(matrix, kit.words),
    legend,
    lists: matrixLists(matrix, kit.words),
  })
}

/** What a row has beside its name, px. */
const BESIDE_NAME = 44

function wrapped(
  kit: DrawKit,
  name: string,
  of: 'row' | 'head',
  { names, head, turned, cell }: MatrixLayout,
): string[] {
  const width = of === 'row' ? names - BESIDE_NAME : turned ? head - 34 : cell + 3
  return wrapText(kit, name, width, matrixNames[of])
}

/** The least px in which every name stands on at most two lines, and so does every phrase. */
function wholeNames(kit: DrawKit, matrix: Matrix, said: Parameters<typeof phraseRuns>[1]['said']): WholeNames {
  const names = matrix.lines.map(({ name }) => capitalise(name.replaceAll('\u00AD', '')))
  const least = (from: number, fits: (width: number) => boolean) => {
    let width = from
    while (!fits(width) && width < 600) width += 8
    return width
  }
  const inTwo = (size: number) => (width: number) => names.every((name) => wrapText(kit, name, width, size).length <= 2)
  const { size, lead, before } = phraseLook
  const phrases = matrix.findings.map((findings) => phraseRuns(findings, { kit, said }))
  const high = (width: number) =>
    phrases.every((runs) => textBlock(kit, runs, width, { size, lead }).height <= 2 * lead)
  return {
    names: least(120, inTwo(matrixNames.row)) + BESIDE_NAME,
    heads: least(82, inTwo(matrixNames.head)),
    findings: least(118, high) + before,
  }
}

function sectorNames(
  { words, tokens }: DrawKit,
  { groups }: Matrix,
  { sectors, ys, head, height }: MatrixLayout,
): Picture {
  if (sectors === 0) return []
  return groups.flatMap(({ sector, from }) =>
    sector === null
      ? []
      : [
          word(0, head + (ys[from] ?? 0) + height / 2 + 4, words.t(`sector.${sector}`), tokens['ink-soft'], {
            size: 12,
          }),
        ],
  )
}

/** A frame around the cells of the pair that is chosen. */
function chosenPair({ tokens }: DrawKit, { lines }: Matrix, layout: MatrixLayout, selected: string | null): Picture {
  const left = layout.sectors + layout.names
  const found = lines.flatMap((a, row) =>
    lines.flatMap((b, column) => (selected !== null && pairId(a.id, b.id) === selected ? [{ row, column }] : [])),
  )
  return found.map(({ row, column }) =>
    stroke(
      rect(left + (layout.xs[column] ?? 0), layout.head + (layout.ys[row] ?? 0), layout.cell + 1, layout.height + 1),
      tokens.action,
      { width: 2, record: selected },
    ),
  )
}
