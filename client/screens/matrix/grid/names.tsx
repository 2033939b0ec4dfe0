import { useComputed } from '@preact/signals'
import { capitalise } from '../../../i18n/words.ts'
import { Icon } from '../../../parts/icon.tsx'
import { MarkIcon, SectorDot } from '../../../parts/mark.tsx'
import { measureName } from '../../../parts/measure-text.ts'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { MatrixLine } from '../../../picture/matrix/types.ts'
import { cut, cutName } from '../../../picture/cut.ts'
import { wrapSettings } from '../../../picture/table-floor/wrap.ts'
import { toggleUnfolded } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { route } from '../../../store/route.ts'
import { crosshairCell, highlightedLines, selectedCell } from '../state.ts'
import { toRem } from './to-rem.ts'

const plain = (name: string) => capitalise(name.replaceAll('\u00AD', ''))
const soft = ({ mark }: MatrixLine) => (mark?.what === 'absent' || mark?.how === 'known' ? ' is-soft' : '')

/** Whether a stack stands here, or the first of one that was opened. */
export const foldOf = ({ mark }: MatrixLine): { id: string; open: boolean } | null => {
  if (mark?.what === 'stack') return { id: mark.id, open: false }
  const opened = `stack:${mark?.id ?? ''}`
  return route.value.unfolded.includes(opened) ? { id: opened, open: true } : null
}

function LineMark({ line: { mark, sector }, size }: { line: MatrixLine; size: number }) {
  if (mark === null) return <SectorDot sector={sector} />
  return <MarkIcon {...mark} several={mark.what === 'stack' || mark.collective} size={size} />
}

/** At 12 of the 13 px that are measured. */
const small = (text: string) => measureName(text) * 0.93
/** What a row has beside its name, px: the mark, the air around it, and the chevron of a stack. */
const [BESIDE_NAME, CHEVRON] = [40, 26]
/** How long a turned name may be, px. */
const TURNED = 82

type RowProps = { line: MatrixLine; row: number; layout: MatrixLayout; sector: string | null }

/** The name of a row; a stack has a chevron to open it. */
export function RowName({ line, row, layout, sector }: RowProps) {
  const { t } = words.value
  const at = useComputed(() => (crosshairCell.value ?? selectedCell.value)?.row === row)
  const lit = useComputed(() => highlightedLines.value.has(row))
  const fold = foldOf(line)
  const name = plain(line.name)
  return (
    <div class={`m-name-place${at.value || lit.value ? ' is-at' : ''}`}>
      {layout.sectors > 0 && (
        <span class="m-sector" style={toRem({ width: layout.sectors })} aria-hidden="true">
          {sector}
        </span>
      )}
      <div
        role="rowheader"
        id={`m-${row}--1`}
        class={`m-name${soft(line)}${line.filtered ? ' is-faint' : ''}`}
        style={toRem({ width: layout.names })}
        tabIndex={-1}
        aria-colindex={1}
        {...(fold === null ? {} : { 'aria-expanded': fold.open })}
        title={plain(line.full)}
      >
        <LineMark line={line} size={24} />
        <span class="m-name-text" aria-hidden="true">
          {cutName(name, layout.names - BESIDE_NAME - (fold === null ? 0 : CHEVRON), measureName)}
        </span>
        <span class="unseen">{plain(line.full)}</span>
        {fold !== null && (
          <button
            class={`m-fold${fold.open ? ' is-open' : ''}`}
            type="button"
            tabIndex={-1}
            title={t(fold.open ? 'stack.fold' : 'stack.open', { name })}
            aria-label={t(fold.open ? 'stack.fold' : 'stack.open', { name })}
            onClick={(event) => {
              event.stopPropagation()
              toggleUnfolded(fold.id)
            }}
          >
            <Icon name="right" size={15} />
          </button>
        )}
      </div>
    </div>
  )
}

/** A name in at most two lines of so many px: as it breaks best, or else word by word, cut off. */
function wrapped(name: string, width: number): string[] {
  const best = wrapSettings(name, small, width).filter((setting) => setting.width <= width)[0]?.lines
  if (best !== undefined && !best.join('').includes('…')) return best
  const [first = '', ...rest] = plain(name).split(' ')
  return [first, rest.join(' ')].filter((part) => part !== '').map((part) => cut(part, width, small))
}
/** The head of a column: level while the columns are wide enough, turned when not. */
export function ColumnName({ line, column, layout }: { line: MatrixLine; column: number; layout: MatrixLayout }) {
  const at = useComputed(() => (crosshairCell.value ?? selectedCell.value)?.column === column)
  const lit = useComputed(() => highlightedLines.value.has(column))
  const name = plain(line.name)
  return (
    <div
      role="columnheader"
      id={`m--1-${column}`}
      class={`m-head${soft(line)}${line.filtered ? ' is-faint' : ''}${at.value || lit.value ? ' is-at' : ''}`}
      style={toRem({ left: layout.xs[column], width: layout.cell })}
      tabIndex={-1}
      aria-colindex={column + 2}
      title={plain(line.full)}
    >
      <LineMark line={line} size={18} />
      <span class="unseen">{plain(line.full)}</span>
      <span class="m-head-text" aria-hidden="true">
        {layout.turned ? (
          <span>{cutName(name, TURNED, small)}</span>
        ) : (
          wrapped(capitalise(line.name), layout.cell + 3).map((part) => <span key={part}>{part}</span>)
        )}
      </span>
    </div>
  )
}
