import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { MarkIcon } from '../../parts/mark.tsx'
import { memberName } from '../../picture/chain/cell-text.ts'
import { type ChainSheet, chainGrid, type SheetPart } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { GridCell } from './grid-cell.tsx'
import { HandoverFoot } from './handover-foot.tsx'
import { type ChainCellPosition, moveChainFocus, spotName } from './move-focus.ts'
import { stackFoldOf, StackFold, toggleStack } from './stack-fold.tsx'
import { StageHead } from './stage-head.tsx'
import { rem } from '../../parts/page/letter-size.ts'

type Props = { shape: ChainShape; sheet: ChainSheet; part: SheetPart; editing: boolean; children: ComponentChildren }

/** A part of the chain as a grid for keys and screen readers, with its words; what is drawn lies over it. One stop for Tab. */
export function ChainGrid({ shape, sheet, part, editing, children }: Props) {
  const { t } = words.value
  const [wanted, setSpot] = useState<ChainCellPosition>({ row: -1, column: 0 })
  const whole = useRef<HTMLDivElement>(null)
  const extent = { rows: sheet.rows.length, stages: shape.stages.length }
  const spot = wanted.row > extent.rows || wanted.column >= extent.stages ? { row: -1, column: 0 } : wanted
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = sheet.rows[spot.row]?.row.mark
    if (mark !== undefined && stackFoldOf(mark) === { '+': 'open', '-': 'fold' }[event.key]) toggleStack(mark)
    const next = moveChainFocus(spot, event.key, event.ctrlKey || event.metaKey, extent)
    if (next === null || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setSpot(next)
    whole.current?.querySelector<HTMLElement>(`[data-spot="${spotName(next)}"]`)?.focus()
  }
  const at = (row: number, column: number) => ({
    'data-spot': spotName({ row, column }),
    tabIndex: spot.row === row && spot.column === column ? 0 : -1,
    onFocus: () => {
      setSpot({ row, column })
    },
  })
  const columns = { gridTemplateColumns: `${rem(sheet.label)} repeat(${extent.stages}, ${rem(sheet.pitch)})` }
  const chosen = route.value.selected
  const rows = sheet.rows.map((row, index) => ({ ...row, index })).filter(({ y }) => y >= part.top && y < part.bottom)
  return (
    <div ref={whole} role="grid" aria-label={t('chain.name')} aria-describedby="chain-keys" onKeyDown={onKeyDown}>
      <div role="row" class="chain-head" style={{ ...columns, height: rem(chainGrid.head) }}>
        <span role="columnheader" class="chain-corner">
          <span class="unseen">{t('chain.stages')}</span>
        </span>
        {shape.stages.map((stage, column) => (
          <div key={stage.stage.id} role="columnheader" class={shape.faded.stage(stage.stage.id) ? 'is-faint' : ''}>
            <button
              type="button"
              {...at(-1, column)}
              aria-pressed={shape.chosen.has(stage.stage.id)}
              onClick={() => {
                select(chosen === stage.stage.id ? null : stage.stage.id)
              }}
            >
              <StageHead one={stage} at={column} wide={sheet.wide} tight={sheet.tight} />
            </button>
          </div>
        ))}
      </div>
      <div role="rowgroup" class="chain-body" style={{ height: rem(part.bottom - part.top) }}>
        {rows.map(({ row, y, first, sector, index }) => (
          <div
            key={row.mark.id}
            role="row"
            class="chain-row"
            style={{ ...columns, top: rem(y - part.top - chainGrid.row / 2) }}
          >
            <div role="rowheader" class={`chain-partner${sheet.wide ? ' is-wide' : ''}`}>
              {first && <span class="chain-sector">{t(`sector.${sector}`)}</span>}
              <button
                class={shape.faded.mark(row.mark.id) ? 'is-faint' : ''}
                type="button"
                {...at(index, -1)}
                aria-pressed={scenePressed(chosen, row.mark.id, row.mark.members)}
                onClick={() => {
                  select(chosen === row.mark.id ? null : row.mark.id)
                }}
              >
                <MarkIcon {...row.mark} several={row.mark.what === 'stack' || row.mark.collective} size={22} />
                <span class="chain-name" title={memberName(row.mark)}>
                  {memberName(row.mark)}
                </span>
              </button>
              <StackFold mark={row.mark} />
            </div>
            {shape.chain.stages.map(({ id }, column) => (
              <GridCell key={id} shape={shape} row={row} column={column} editing={editing} at={at(index, column)} />
            ))}
          </div>
        ))}
        {children}
      </div>
      {shape.handovers.length > 0 && part === sheet.parts.at(-1) && (
        <div role="row" class="chain-foot" style={{ height: rem(sheet.foot) }}>
          <span role="rowheader" class="chain-foot-name soft">
            {t('chain.handover')}
          </span>
          {shape.handovers.map((handover, column) => (
            <div
              key={handover.handover.from.id}
              role="gridcell"
              style={{ left: rem(sheet.gutter(column) - sheet.pitch / 2), width: rem(sheet.pitch) }}
            >
              <button
                type="button"
                {...at(extent.rows, column)}
                onClick={() => {
                  select(handover.findings[0]?.id ?? handover.handover.from.id)
                }}
              >
                <HandoverFoot one={handover} at={column} />
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const scenePressed = (chosen: string | null, mark: string, members: readonly string[]) =>
  chosen !== null && (chosen === mark || members.includes(chosen))
