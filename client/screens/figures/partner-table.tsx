import { connectorFrom, type Figures } from '../../../contract/figures.ts'
import { columns } from '../../picture/figures/choice.ts'
import { explainedColumns, type FigureRow, sortedBy, sortOf } from '../../picture/figures/columns.ts'
import type { Scene } from '../../scene/scene.ts'
import { setFiguresOrder, toggleUnfolded } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { nameOf } from '../../text/names.ts'
import { PartnerFiguresRow } from './partner-row.tsx'

/** So many rows at first: the rest on request. */
const MAX_ROWS_SHOWN = 60
const unfolded = 'figures:partners'
const table = 'figures:table'

/** What each partner is in the network: in plain words, with the measures behind it; folded until asked for. */
export function PartnerTable({ figures, now, scene }: { figures: Figures; now: RegionData; scene: Scene }) {
  const { t } = words.value
  const choice = route.value.figures
  const isOpen = route.value.unfolded.includes(table)
  const rows = figures.partners.map((partner): FigureRow => ({
    ...partner,
    name: nameOf(now.graph, partner.id, words.value),
  }))
  const sorted = sortedBy(rows, choice)
  const shown = route.value.unfolded.includes(unfolded) ? sorted : sorted.slice(0, MAX_ROWS_SHOWN)
  const silent = rows.filter(({ standing }) => standing === 'silent').length
  const marks = new Map(scene.marks.flatMap((mark) => mark.members.map((id) => [id, mark])))
  return (
    <details class="part measures" open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          toggleUnfolded(table)
        }}
      >
        <h2 id="figure-partners">
          {t('figures.partners')} <span class="soft part-sub">{t('figures.partners.sub')}</span>
        </h2>
      </summary>
      {rows.length === 0 ? (
        <p class="soft">{t('figures.partners.none')}</p>
      ) : (
        <div class="scrolls" tabIndex={0} role="group" aria-labelledby="figure-partners">
          <table>
            <thead>
              <tr>
                {columns.map((column) => {
                  const sort = sortOf(column, choice)
                  return (
                    <th
                      key={column}
                      scope="col"
                      class={column === 'name' || column === 'standing' ? '' : 'right'}
                      aria-sort={sort}
                    >
                      <button
                        type="button"
                        title={t('figures.sort', { column: t(`figures.column.${column}`) })}
                        onClick={() => {
                          setFiguresOrder({ by: column, turned: choice.by === column && !choice.turned })
                        }}
                      >
                        {t(`figures.column.${column}`)}
                        <span class="sort-sign" aria-hidden="true">
                          {sort === 'none' ? '' : sort === 'ascending' ? '▲' : '▼'}
                        </span>
                      </button>
                    </th>
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <PartnerFiguresRow key={row.id} row={row} mark={marks.get(row.id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < sorted.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            toggleUnfolded(unfolded)
          }}
        >
          {t('figures.partners.all', { n: sorted.length })}
        </button>
      )}
      {silent > 0 && silent < rows.length && (
        <p class="small soft part-why">{t('figures.partners.silent', { n: silent })}</p>
      )}
      {rows.length > 0 && <Explained />}
    </details>
  )
}

function Explained() {
  const { t } = words.value
  return (
    <details class="part-why">
      <summary>{t('figures.partners.columns')}</summary>
      <dl class="explained small">
        {explainedColumns.map((column) => (
          <div key={column}>
            <dt>{t(`figures.column.${column}`)}</dt>
            <dd>
              {t(`figures.mean.${column as 'degree'}`, { times: connectorFrom })}{' '}
              <span class="soft">{t(`figures.math.${column as 'degree'}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
