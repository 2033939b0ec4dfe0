import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { Icon } from '../../parts/icon.tsx'
import { rowBasis } from '../../picture/figures/beside/cell-text.ts'
import { indicators } from '../../picture/figures/indicators.ts'
import { openBeside } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { CellGraphic, CellSentences } from './cell.tsx'
import { RegionLink } from './region-link.tsx'

/** A few regions laid beside each other: each question larger, with what it says in sentences. */
export function SideView({ rows }: { rows: readonly RegionFigures[] }) {
  const { t } = words.value
  const { side } = route.value.beside
  return (
    <div class="beside-scroll">
      <table class="beside-side">
        <thead>
          <tr>
            <td />
            {rows.map((row) => {
              const { id, name } = row.region
              const rest = side.filter((one) => one !== id)
              return (
                <th key={id} scope="col">
                  <RegionLink row={row} />
                  <span class="small soft">
                    {t('beside.basis')}: {rowBasis(row, words.value)}
                  </span>
                  <button
                    type="button"
                    class="beside-remove"
                    onClick={() => {
                      openBeside({ side: rest, ticking: rest.length === 0 }, 'replace')
                    }}
                  >
                    <Icon name="close" size={14} />
                    <span class="small">{t('beside.remove', { name })}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one, number) => (
            <tr key={one}>
              <th scope="row">
                {number + 1} {t(`figures.name.${one}`)}
                <span class="small soft">{t(`beside.sub.${one}`)}</span>
              </th>
              {rows.map((row) => (
                <td key={row.region.id}>
                  <span class="beside-of unseen">{row.region.name}</span>
                  <CellGraphic one={one} row={row} times={1.5} />
                  <CellSentences one={one} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
