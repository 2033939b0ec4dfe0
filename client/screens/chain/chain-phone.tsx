import { MarkIcon } from '../../parts/mark.tsx'
import { cellFacts, memberName } from '../../picture/chain/cell-text.ts'
import type { ChainRow } from '../../picture/chain/rows.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { select } from '../../store/actions.ts'
import { displayedData } from '../../store/current-view.ts'
import { setCoverage } from '../../store/drafts/cover-draft.ts'
import { words } from '../../store/language.ts'
import { EveryoneCheck } from './edit/everyone-check.tsx'
import { HandoverFoot } from './handover-foot.tsx'
import { StageHead } from './stage-head.tsx'

/** On a phone: the steps below each other, with who does each, and between two the handover. */
export function ChainPhone({ shape, editing }: { shape: ChainShape; editing: boolean }) {
  const { t } = words.value
  return (
    <ol class="chain-phone" aria-label={t('chain.name')}>
      {shape.stages.map((stage, at) => {
        const handover = shape.handovers[at]
        return (
          <li key={stage.stage.id} class={`is-${stage.word}${shape.chosen.has(stage.stage.id) ? ' is-chosen' : ''}`}>
            <h2>
              <button
                class="chain-phone-head"
                type="button"
                onClick={() => {
                  select(stage.stage.id)
                }}
              >
                <StageHead one={stage} at={at} wide />
              </button>
            </h2>
            <ul class="chain-phone-partners">
              {shape.rows.map((row) => (
                <PartnerLine key={row.mark.id} shape={shape} row={row} at={at} editing={editing} />
              ))}
              {editing && (
                <li>
                  <EveryoneCheck stage={stage.stage} named={false} />
                </li>
              )}
            </ul>
            {handover !== undefined && (
              <button
                class="chain-phone-handover"
                type="button"
                onClick={() => {
                  select(handover.findings[0]?.id ?? stage.stage.id)
                }}
              >
                <HandoverFoot one={handover} at={at} />
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

type Line = { shape: ChainShape; row: ChainRow; at: number; editing: boolean }

function PartnerLine({ shape, row, at, editing }: Line) {
  const { mark } = row
  const stage = shape.chain.stages[at]
  const graph = displayedData.value?.graph
  const cell = row.cells[at] ?? null
  if (stage === undefined || graph === undefined) return null
  const own = cell !== null && cell.how !== 'members' ? cell.partners.length : 0
  if (editing)
    return (
      <li>
        <label class="check">
          <input
            type="checkbox"
            checked={own === mark.members.length}
            onChange={() => {
              setCoverage(mark.members, stage.id, own !== mark.members.length)
            }}
          />
          <MarkIcon {...mark} size={22} />
          <span>{memberName(mark)}</span>
        </label>
      </li>
    )
  if (cell === null) return null
  const [, ...rest] = cellFacts(shape, graph, row, at, words.value)
  const facts = own === mark.members.length ? rest : cellFacts(shape, graph, row, at, words.value)
  return (
    <li>
      <button
        class={`chain-phone-partner${shape.faded.mark(mark.id) ? ' is-faint' : ''}`}
        type="button"
        onClick={() => {
          select(mark.id)
        }}
      >
        <MarkIcon {...mark} several={mark.what === 'stack' || mark.collective} size={22} />
        <span>
          <b>{memberName(mark)}</b>
          {facts.length > 0 && <span class="soft"> {facts.join(' · ')}</span>}
        </span>
      </button>
    </li>
  )
}
