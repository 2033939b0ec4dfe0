import { emptyHalf } from '../../picture/matrix/cells.ts'
import { drawCell } from '../../picture/matrix/drawing/glyph.ts'
import { type Key, keysOf } from '../../picture/matrix/legend-keys.ts'
import { newPaint } from '../../picture/matrix/drawing/paint.ts'
import type { MatrixCell, Half, Matrix } from '../../picture/matrix/types.ts'
import { words } from '../../store/language.ts'
import { CellPicture } from './grid/row-picture.tsx'

const one = { ...emptyHalf, bodies: 1 }
const number = { of: { label: '1', id: '' }, missing: true } as Half['finding']
const looks: Record<Key, Partial<MatrixCell['halves']> | null> = {
  levels: { table: one, floor: one },
  square: { table: { ...emptyHalf, bodies: 3, stated: 1 } },
  own: { table: { ...emptyHalf, bodies: 1, own: 1 } },
  tried: { table: { ...emptyHalf, bodies: 1, tried: 1 } },
  share: { table: { ...emptyHalf, share: { met: 3, of: 5 } } },
  tie: { table: { ...emptyHalf, tie: { how: 'stated', strength: 3, held: false } } },
  unknown: { table: { ...emptyHalf, tie: { how: 'stated', strength: null, held: false } } },
  policy: { table: one, policy: { ...emptyHalf, bodies: 2 }, floor: one },
  unspecified: { table: one, unspecified: { ...emptyHalf, bodies: 2 }, floor: one },
  missing: { table: { ...emptyHalf, finding: number } },
  differ: { table: { ...emptyHalf, differ: true } },
  none: { table: { ...emptyHalf, none: true } },
  nothing: {},
  part: null,
}

/** A cell for each look that is in view, with what it means. */
export function MatrixLegend({ matrix }: { matrix: Matrix }) {
  const { t } = words.value
  const empty = { table: emptyHalf, policy: emptyHalf, floor: emptyHalf, unspecified: emptyHalf }
  return (
    <ul class="m-legend" aria-label={t('legend')}>
      {keysOf(matrix).map((key) => {
        const look = looks[key]
        const paint = newPaint()
        const cell: MatrixCell = { what: look === null ? 'part' : 'pair', halves: { ...empty, ...look }, faded: false }
        drawCell(paint, cell, { x: 0, width: 40, height: 30 }, { part: t('matrix.part'), share: () => '' })
        return (
          <li key={key}>
            <CellPicture paint={paint} width={41} height={31} />
            <span>{t(`matrix.key.${key}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
