import type { Figures, NetworkFigures } from '../../../contract/figures.ts'
import { capitalise } from '../../i18n/words.ts'
import { words } from '../../store/language.ts'

const columns = ['partners', 'pairs', 'density', 'centralisation', 'parts', 'largest', 'fragmentation', 'core'] as const
const shares: ReadonlySet<string> = new Set(['density', 'centralisation', 'fragmentation'])

/** The network as a whole, at all levels and at each: folded, for who wants the measures themselves. */
export function NetworkTable({ figures }: { figures: Figures }) {
  const { t, figure } = words.value
  if (figures.network.length === 0) return null
  const text = (one: NetworkFigures, column: (typeof columns)[number]) => {
    const value = one[column]
    if (value === null) return '–'
    return shares.has(column) ? `${figure(Math.round(value * 1000) / 10)} %` : figure(value)
  }
  return (
    <details class="part part-network">
      <summary>
        <h2 id="figure-network">{t('figures.network')}</h2>
      </summary>
      <p class="small soft">{t('figures.network.why')}</p>
      <div class="scrolls" tabIndex={0} role="group" aria-labelledby="figure-network">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figures.network.level')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" class="right">
                  {t(`figures.network.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.network.map((one) => (
              <tr key={one.level}>
                <th scope="row">
                  {capitalise(one.level === null ? t('figures.network.all') : t(`level.${one.level}`))}
                </th>
                {columns.map((column) => (
                  <td key={column} class="right">
                    {text(one, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small soft">{t('figures.network.math')}</p>
    </details>
  )
}
