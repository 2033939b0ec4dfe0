import { kinds } from '../../../contract/vocabulary.ts'
import { SectorDot } from '../../parts/mark.tsx'
import { columns } from '../../picture/figures/choice.ts'
import { cellText, type FigureRow } from '../../picture/figures/columns.ts'
import type { Mark } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

const stands: ReadonlySet<FigureRow['standing']> = new Set(['sole', 'cut', 'alone', 'thread'])

/** One partner; choosing it chooses it in every view. The chosen one says what is behind its numbers. */
export function PartnerFiguresRow({ row, mark }: { row: FigureRow; mark: Mark | undefined }) {
  const { t } = words.value
  const { selected } = route.value
  const chosen = selected === row.id || (mark !== undefined && selected === mark.id)
  const kind = mark?.kind ?? null
  return (
    <>
      <tr
        class={`${chosen ? 'is-chosen' : ''}${mark?.faded === true ? ' is-faded' : ''}`}
        onClick={() => {
          select(chosen ? null : row.id)
        }}
      >
        <th scope="row">
          <button type="button" aria-pressed={chosen} class="with-dot">
            {kind !== null && <SectorDot sector={kinds[kind].sector} />}
            <span>{row.name}</span>
          </button>
        </th>
        {columns.slice(1).map((column) => (
          <td key={column} class={column === 'standing' ? 'standing' : 'right'}>
            {column === 'standing' && stands.has(row.standing) ? (
              <span class="marker">{cellText(row, column, words.value)}</span>
            ) : (
              cellText(row, column, words.value)
            )}
          </td>
        ))}
      </tr>
      {chosen && row.brokerage !== null && (
        <tr class="is-chosen is-more">
          <td colSpan={columns.length} class="small soft">
            {t('figures.column.brokerage')}: {t('figures.roles', row.brokerage)}
          </td>
        </tr>
      )}
    </>
  )
}
