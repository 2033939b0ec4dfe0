import { useState } from 'preact/hooks'
import { capitalise } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { MarkIcon, SectorDot } from '../../parts/mark.tsx'
import { drawCell } from '../../picture/matrix/drawing/glyph.ts'
import { newPaint } from '../../picture/matrix/drawing/paint.ts'
import { levelLines } from '../../picture/matrix/sentences.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import type { Scene } from '../../scene/scene.ts'
import { pairId } from '../../scene/selection-id.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { CellPicture } from './grid/row-picture.tsx'
import { MatrixLegend } from './legend.tsx'

const plain = (name: string) => capitalise(name.replaceAll('\u00AD', ''))

/** On a phone one row of the matrix: choose a partner, and read with whom it meets, cell by cell. */
export function OneRow({ matrix, scene }: { matrix: Matrix; scene: Scene }) {
  const { t } = words.value
  const [wish, setWish] = useState<string | null>(null)
  const chosen = scene.focus?.finding == null ? (scene.focus?.marks[0] ?? null) : null
  const at = (id: string | null) => matrix.lines.findIndex((line) => line.id === id)
  const asked = matrix.findings.findIndex((findings, row) => findings.length > 0 && (matrix.lines[row]?.size ?? 0) > 0)
  const row = [at(wish), at(chosen), asked, 0].find((one) => one >= 0) ?? 0
  const line = matrix.lines[row]
  if (line === undefined) return null
  return (
    <div class="m-one">
      <label class="m-one-choice">
        <span>{t('matrix.with', { name: plain(line.name) })}</span>
        <select
          value={line.id}
          onChange={({ currentTarget }) => {
            setWish(currentTarget.value)
          }}
        >
          {matrix.lines.map(({ id, name }) => (
            <option key={id} value={id}>
              {plain(name)}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {matrix.lines.map((line, column) =>
          column === row && line.size < 2 ? null : <OneCell key={line.id} matrix={matrix} row={row} column={column} />,
        )}
      </ul>
      <MatrixLegend matrix={matrix} />
    </div>
  )
}

function OneCell({ matrix, row, column }: { matrix: Matrix; row: number; column: number }) {
  const { t } = words.value
  const [line, other] = [matrix.lines[row], matrix.lines[column]]
  if (line === undefined || other === undefined) return null
  const cell = matrix.cell(row, column)
  const paint = newPaint()
  const share = (half: (typeof cell)['halves']['table']) => t('matrix.share', half.share ?? {})
  const [width, height] = [matrix.by === 'sector' ? 76 : 42, 44]
  drawCell(paint, cell, { x: 0, width, height }, { part: t('matrix.part'), share })
  const id = pairId(line.id, other.id)
  return (
    <li>
      <button
        class={`m-one-row${cell.faded ? ' is-faint' : ''}`}
        type="button"
        aria-pressed={route.value.selected === id}
        onClick={() => {
          select(id)
        }}
      >
        <CellPicture paint={paint} width={width + 1} height={height + 1} />
        {other.mark === null ? (
          <SectorDot sector={other.sector} />
        ) : (
          <MarkIcon {...other.mark} several={other.mark.what === 'stack'} size={26} />
        )}
        <span class="m-one-words">
          <b>{plain(other.name)}</b>
          {cell.what === 'part' ? (
            <span class="small soft">{t('pair.part')}</span>
          ) : (
            levelLines(cell, words.value).map(({ text, marked }) => (
              <span key={text} class="small">
                <span class={marked ? 'marker' : 'soft'}>{text}</span>
              </span>
            ))
          )}
          {cell.unconfirmed === true && <span class="small soft">{capitalise(t('confirm.waits'))}</span>}
        </span>
        <Icon name="right" />
      </button>
    </li>
  )
}
