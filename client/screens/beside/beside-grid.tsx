import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { Bold } from '../../parts/bold.tsx'
import { cellSentences, isComparable, rowBasis } from '../../picture/figures/beside/cell-text.ts'
import { indicators } from '../../picture/figures/indicators.ts'
import { openRegion } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { CellGraphic } from './cell.tsx'
import { RegionLink } from './region-link.tsx'
import { tick } from './tick.ts'

/** The columns: name, what it is based on, and the six questions. */
const COLUMNS = 2 + indicators.length
type Place = { row: number; column: number }

/** What a key does to the place in the grid; null when it is no way to walk. */
function placeAfter({ row, column }: Place, { key, ctrlKey }: KeyboardEvent, rows: number): Place | null {
  const last = { row: rows - 1, column: COLUMNS - 1 }
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column }
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column }
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) }
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column }
    case 'PageUp':
      return { row: Math.max(row - 10, 0), column }
    case 'PageDown':
      return { row: Math.min(row + 10, last.row), column }
    default:
      return null
  }
}

/** A row for each region, a column for each question: one stop for Tab, placeAfter with the arrows. */
export function BesideGrid({ rows }: { rows: readonly RegionFigures[] }) {
  const { t } = words.value
  const table = useRef<HTMLTableElement>(null)
  const at = useSignal<Place>({ row: 0, column: 0 })
  /** What is read below the table: where the focus is, or what is pointed at. */
  const read = useSignal<Place | null>(null)
  const here = { row: Math.min(at.value.row, rows.length - 1), column: at.value.column }
  const { side } = route.value.beside
  const go = (place: Place) => {
    at.value = place
    table.current?.querySelector<HTMLElement>(`[data-at="${place.row} ${place.column}"]`)?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    const next = placeAfter(here, event, rows.length)
    const region = rows[here.row]?.region.id
    if (next !== null) go(next)
    else if (event.key === ' ' && region !== undefined) tick(region)
    else if (event.key === 'Enter' && region !== undefined) openRegion(region)
    else return
    event.preventDefault()
  }
  const cell = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: row === here.row && column === here.column ? 0 : -1,
    onFocus: () => {
      at.value = { row, column }
      read.value = { row, column }
    },
    onMouseEnter: () => (read.value = { row, column }),
  })
  return (
    <>
      <div class="beside-scroll">
        <table
          ref={table}
          class="beside-grid"
          role="grid"
          aria-label={t('beside.grid')}
          aria-describedby="beside-keys"
          aria-multiselectable="true"
          onKeyDown={keys}
          onMouseLeave={() => (read.value = null)}
          onBlur={() => (read.value = null)}
        >
          <thead>
            <tr>
              <th scope="col" class="beside-name">
                {t('beside.region')}
              </th>
              <th scope="col" class="beside-basis">
                {t('beside.basis')}
              </th>
              {indicators.map((one, number) => (
                <th key={one} scope="col">
                  <b>
                    {number + 1} {t(`figures.name.${one}`)}
                  </b>
                  <span class="soft">{t(`beside.sub.${one}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => {
              const { id, name } = row.region
              const ticked = side.includes(id)
              return (
                <tr key={id} class={isComparable(row) ? 'is-said' : ''} aria-selected={ticked}>
                  <th scope="row" class="beside-name" {...cell(line, 0)}>
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={t('beside.tick.one', { name })}
                      checked={ticked}
                      onChange={() => {
                        tick(id)
                      }}
                    />
                    <RegionLink row={row} tabIndex={-1} />
                  </th>
                  <td class="beside-basis" {...cell(line, 1)}>
                    {rowBasis(row, words.value)}
                  </td>
                  {indicators.map((one, column) => (
                    <td key={one} {...cell(line, column + 2)}>
                      <CellGraphic one={one} row={row} />
                      <span class="unseen">{cellSentences(one, row, words.value).join(' ').replaceAll('*', '')}</span>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p id="beside-keys" class="unseen">
        {t('beside.hint')}
      </p>
      <ReadingLine rows={rows} place={read.value} />
    </>
  )
}

/** What the cell says that is pointed at or has the focus; screen readers have it in the cell itself. */
function ReadingLine({ rows, place }: { rows: readonly RegionFigures[]; place: Place | null }) {
  const { t } = words.value
  const row = place === null ? undefined : rows[place.row]
  const one = place === null ? undefined : indicators[place.column - 2]
  if (row === undefined) return null
  const own = row.own.settings + row.own.expectations
  const sentences =
    one !== undefined
      ? cellSentences(one, row, words.value)
      : [rowBasis(row, words.value), ...(own > 0 ? [t('beside.own.why', { n: own })] : [])]
  return (
    <p class="beside-reading small" aria-hidden="true">
      <b>{row.region.name}</b>
      {one !== undefined && ` · ${t(`figures.name.${one}`)}`}
      {': '}
      <Bold text={sentences.join(' ')} />
    </p>
  )
}
