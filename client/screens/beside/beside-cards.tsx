import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { isComparable, rowBasis } from '../../picture/figures/beside/cell-text.ts'
import { indicators } from '../../picture/figures/indicators.ts'
import { openRegion } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { CellGraphic, CellSentences } from './cell.tsx'
import { OwnMark } from './own-mark.tsx'
import { tick } from './tick.ts'

/** On a phone: a card for each region, in the same order. */
export const BesideCards = ({ rows }: { rows: readonly RegionFigures[] }) => (
  <ul class="beside-cards">
    {rows.map((row) => (
      <li key={row.region.id} class={isComparable(row) ? 'is-said' : ''}>
        <Card row={row} />
      </li>
    ))}
  </ul>
)

function Card({ row }: { row: RegionFigures }) {
  const { t } = words.value
  const { id, name } = row.region
  const answered = indicators.filter((one) => one === 'present' || row[one].known !== 'unknown')
  return (
    <>
      <div class="beside-card-head">
        <label class="check">
          <input
            type="checkbox"
            aria-label={t('beside.tick.one', { name })}
            checked={route.value.beside.side.includes(id)}
            onChange={() => {
              tick(id)
            }}
          />
          <b>{name}</b>
        </label>
        <OwnMark row={row} />
        <button
          type="button"
          class="link small"
          onClick={() => {
            openRegion(id)
          }}
        >
          {t('key.open')}
          <span class="unseen"> {name}</span>
        </button>
      </div>
      <p class="small soft">
        {t('beside.basis')}: {rowBasis(row, words.value)}
      </p>
      <dl>
        {answered.map((one) => (
          <div key={one}>
            <dt class="small">{t(`figures.name.${one}`)}</dt>
            <dd>
              <CellGraphic one={one} row={row} />
              <div class="unseen">
                <CellSentences one={one} row={row} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
      {answered.length === 1 && <p class="small soft">{t('beside.tooEarly')}</p>}
    </>
  )
}
