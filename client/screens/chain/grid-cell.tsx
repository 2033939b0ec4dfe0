import { cellSentence, memberName } from '../../picture/chain/cell-text.ts'
import type { ChainRow } from '../../picture/chain/rows.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { select } from '../../store/actions.ts'
import { displayedData } from '../../store/current-view.ts'
import { setCoverage } from '../../store/drafts/cover-draft.ts'
import { words } from '../../store/language.ts'

type At = { 'data-spot': string; tabIndex: number; onFocus: () => void }
type Props = { shape: ChainShape; row: ChainRow; column: number; editing: boolean; at: At }

/** Who covers which stage: opens the stage, or in a draft switches it on or off. */
export function GridCell({ shape, row, column, editing, at }: Props) {
  const { t } = words.value
  const stage = shape.chain.stages[column]
  const graph = displayedData.value?.graph
  if (stage === undefined || graph === undefined) return null
  const cell = row.cells[column] ?? null
  const own = cell === null || cell.how === 'members' ? 0 : cell.partners.length
  const { members } = row.mark
  if (editing) {
    const checked = own === members.length ? true : own === 0 ? false : 'mixed'
    return (
      <div role="gridcell">
        <button
          type="button"
          role="checkbox"
          {...at}
          aria-checked={checked}
          aria-label={t('chain.said.check', { name: memberName(row.mark), stage: stage.name })}
          onClick={() => {
            setCoverage(members, stage.id, checked !== true)
          }}
        />
      </div>
    )
  }
  return (
    <div role="gridcell">
      <button
        type="button"
        {...at}
        aria-label={cellSentence(shape, graph, row, column, words.value)}
        onClick={() => {
          select(stage.id)
        }}
      />
    </div>
  )
}
