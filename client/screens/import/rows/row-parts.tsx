import type { ComponentChildren } from 'preact'
import type { Put } from '../../../../contract/change.ts'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { kinds } from '../../../../contract/vocabulary.ts'
import { MarkIcon } from '../../../parts/mark.tsx'
import { SeatDot } from '../../../parts/seat.tsx'
import { words } from '../../../store/language.ts'
import { formKinds } from '../../../store/records/form-fields.ts'
import { nameOf, partnerName, tableName } from '../../../text/names.ts'
import { recordTitle } from '../../../text/record/record-title.ts'

type CellsProps = {
  row: string
  said: ComponentChildren
  becomes: ComponentChildren
  why: ComponentChildren
  choice: ComponentChildren
  look?: string
}

/** The five cells of a row of the preview. */
export const RowCells = ({ row, said, becomes, why, choice, look = '' }: CellsProps) => (
  <tr class={look}>
    <th scope="row" class="import-row-number">
      {row}
    </th>
    <td class="import-said">{said}</td>
    <td class="import-becomes">{becomes}</td>
    <td class="import-why small soft">{why}</td>
    <td class="import-choice">{choice}</td>
  </tr>
)

/** A partner by its mark and name; by its name alone when it is none that is known. */
export function PartnerName({ graph, id, isWet = false }: { graph: RegionGraph; id: string; isWet?: boolean }) {
  const partner = graph.partners.find((one) => one.id === id)
  if (partner === undefined) return <span>{nameOf(graph, id, words.value)}</span>
  const { kind } = partner
  return (
    <span class="import-partner">
      <MarkIcon
        sector={kinds[kind].sector}
        kind={kind}
        how="stated"
        centre={kind === 'municipality_centre'}
        size={22}
      />
      <span class={isWet ? 'is-wet' : ''}>{partnerName(graph, id)}</span>
    </span>
  )
}

/** What a record is on the map: a partner by its mark, who sits where by a seat, two who work together by both names. */
export function BroughtRecord({ put, graph, isNew }: { put: Put; graph: RegionGraph; isNew: boolean }) {
  const { t } = words.value
  if (put.what === 'partner') return <PartnerName graph={graph} id={put.record.id} isWet={isNew} />
  if (put.what === 'involvement') {
    const { partner, at, level, role, inferred } = put.record
    return (
      <span class="import-seat">
        <PartnerName graph={graph} id={partner} />
        <span class={isNew ? 'is-wet' : ''}>
          <SeatDot how={inferred ? 'inferred' : 'stated'} /> {tableName(graph, at) ?? t('name.unknown')},{' '}
          {t(`level.${level}`)}
          {role === 'lead' && `, ${t('role.lead')}`}
        </span>
      </span>
    )
  }
  if (put.what === 'tie') {
    const { from, to, level, strength } = put.record
    return (
      <span class="import-seat">
        <PartnerName graph={graph} id={from} />
        <PartnerName graph={graph} id={to} />
        <span class={isNew ? 'is-wet' : ''}>
          {t(`level.${level}`)}
          {strength !== null && `, ${t(`strength.${strength}`)}`}
        </span>
      </span>
    )
  }
  const kind = formKinds.find((one) => one === put.what)
  return (
    <span>
      {kind !== undefined && <span class="soft">{t(`recordKind.${kind}`)} </span>}
      <span class={isNew ? 'is-wet' : ''}>{recordTitle(graph, put, words.value)}</span>
    </span>
  )
}
