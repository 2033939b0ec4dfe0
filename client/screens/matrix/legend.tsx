import { words } from '../../store/state.ts'
import { nothing } from '../../picture/matrix/cells.ts'
import { drawCell } from '../../picture/matrix/glyph.ts'
import { type Key, keysOf } from '../../picture/matrix/legend-keys.ts'
import { newPaint } from '../../picture/matrix/paint.ts'
import { Picture } from './grid/row-picture.tsx'
import type { Cell, Half, Matrix } from '../../picture/matrix/types.ts'

const one = { ...nothing, bodies: 1 }
const number = { of: { number: 1, id: '' }, missing: true } as Half['finding']
const looks: Record<Key, Partial<Cell['halves']> | null> = {
  levels: { table: one, floor: one },
  square: { table: { ...nothing, bodies: 3, stated: 1 } },
  share: { table: { ...nothing, share: { met: 3, of: 5 } } },
  tie: { table: { ...nothing, tie: { how: 'stated', strength: 3, held: false } } },
  unknown: { table: { ...nothing, tie: { how: 'stated', strength: null, held: false } } },
  policy: { table: one, policy: { ...nothing, bodies: 2 }, floor: one },
  unspecified: { table: one, unspecified: { ...nothing, bodies: 2 }, floor: one },
  missing: { table: { ...nothing, finding: number } },
  none: { table: { ...nothing, none: true } },
  nothing: {},
  part: null,
}

/** A cell for each look that is in view, with what it means. */
export function MatrixLegend({ matrix }: { matrix: Matrix }) {
  const { t } = words.value
  const empty = { table: nothing, policy: nothing, floor: nothing, unspecified: nothing }
  return (
    <ul class="m-legend" aria-label={t('legend')}>
      {keysOf(matrix).map((key) => {
        const look = looks[key]
        const paint = newPaint()
        const cell: Cell = { what: look === null ? 'part' : 'pair', halves: { ...empty, ...look }, faded: false }
        drawCell(paint, cell, { x: 0, width: 40, height: 30 }, { part: t('matrix.part'), share: () => '' })
        return (
          <li key={key}>
            <Picture paint={paint} width={41} height={31} />
            <span>{t(`matrix.key.${key}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
