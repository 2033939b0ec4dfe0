import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { words } from '../../../store/language.ts'
import { memo } from './memo.ts'
import { ColumnName } from './names.tsx'
import { toRem } from './to-rem.ts'

type Props = { matrix: Matrix; layout: MatrixLayout; count: number }

/** The heads of the first so many columns, in sight while the rows scroll. */
export const ColumnHeaders = memo(function Heads({ matrix, layout, count }: Props) {
  const { t } = words.value
  const of = matrix.met.find((one) => one.of > 0)?.of ?? 0
  return (
    <div role="rowgroup" class="m-heads" style={toRem({ height: layout.head })}>
      <div role="row" aria-rowindex={1} class="m-head-row">
        <div role="none" class="m-corner" style={toRem({ width: layout.sectors + layout.names })} />
        <div role="none" class="m-head-cells" style={toRem({ width: layout.across })}>
          {matrix.lines.slice(0, count).map((line, column) => (
            <ColumnName key={line.id} line={line} column={column} layout={layout} />
          ))}
        </div>
        <div
          role="columnheader"
          id={`m--1-${matrix.lines.length}`}
          class="m-met"
          style={toRem({ width: layout.met + layout.findings })}
          tabIndex={-1}
          aria-colindex={matrix.lines.length + 2}
        >
          <span class="m-met-of" style={toRem({ width: layout.met })}>
            {matrix.by === 'partner' ? t('matrix.met', { of }) : t('matrix.met.others')}
          </span>
          <span class="m-met-sides" style={toRem({ width: layout.met })}>
            <span>{t('matrix.met.table')}</span>
            <span>{t('matrix.met.floor')}</span>
          </span>
        </div>
      </div>
    </div>
  )
})
