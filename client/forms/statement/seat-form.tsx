import { useLayoutEffect, useRef } from 'preact/hooks'
import { capitalise } from '../../i18n/words.ts'
import { today } from '../../i18n/day.ts'
import { type Level, kindNames, namedLevels, roles } from '../../../contract/vocabulary.ts'
import { compareNames } from '../../../domain/order.ts'
import { Choose } from '../../parts/choose.tsx'
import { select } from '../../store/actions.ts'
import { nationalNames } from '../../store/changes/new-partner.ts'
import { anotherPartner, doubleSeats, seatChanges, SeatDraft } from '../../store/changes/seat-changes.ts'
import { openFormName } from '../../store/drafts/open-form.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { partnerName, tableName } from '../../text/names.ts'
import { ContractField, contractFault } from '../record/contract-field.tsx'
import { PanelForm } from './panel-form.tsx'
import { SaidChoice } from './said-fields.tsx'

/** A partner takes part in a meeting, activity or goal: who, where, at which level, and who says so. Who is not there yet is added with it. */
export function SeatForm({ now, draft }: { now: RegionData; draft: SeatDraft }) {
  const { t } = words.value
  const name = openFormName({ what: 'seat', draft })
  const { value: seat, set } = useDraft(name, SeatDraft, draft)
  const { graph } = now
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const all = [...(form.current?.querySelectorAll('select, input') ?? [])]
    const first = all.find((field) => 'value' in field && field.value === '') ?? all[0]
    if (first instanceof HTMLElement) first.focus()
  }, [])
  const change = (part: Partial<SeatDraft>) => {
    set({ ...seat, ...part })
  }
  const isNew = seat.partner === anotherPartner
  const given = seat.name.trim()
  const twice =
    isNew &&
    graph.partners.some((one) => [one.name, one.short].some((it) => it !== null && compareNames(it, given) === 0))
  const nameFault = contractFault('partner.name', seat.name)
  const isReady = isNew ? given !== '' && !twice && nameFault === null : seat.partner !== '' && seat.at !== ''
  const save = async () => {
    const { changes, partner } = seatChanges(now, seat, t('tie.observed'), today())
    const who = isNew ? given : (partnerName(graph, partner) ?? '')
    const table = tableName(graph, seat.at)
    const title = table === null ? t('seat.doneNew', { partner: who }) : t('seat.done', { partner: who, table })
    if (!(await writeForm(title, changes, { draft: name }))) return
    // What was chosen may be gone: the kind is absent no more, the words are answered.
    if (isNew || seat.mention !== null) select(partner)
  }
  const title =
    draft.partner === anotherPartner && draft.kind !== 'other'
      ? t('seat.titleNew', { kind: capitalise(t(`kindIn.${draft.kind}`)) })
      : t('seat.title')
  return (
    <PanelForm
      now={now}
      title={title}
      ready={isReady && contractFault('involvement.note', seat.note) === null}
      doubles={isNew ? [] : doubleSeats(now, seat, today())}
      save={save}
      form={form}
    >
      <Choose
        label={t('seat.who')}
        value={seat.partner}
        options={partnersOf(now, t('seat.choose'), t('seat.new'))}
        onChoose={(partner) => {
          change({ partner })
        }}
      />
      {isNew && (
        <>
          <ContractField
            now={now}
            of="partner.name"
            value={seat.name}
            fault={twice ? t('seat.twice') : null}
            onChange={(typed) => {
              change({ name: typed })
            }}
          />
          <ContractField
            now={now}
            of="partner.kind"
            value={seat.kind}
            onChange={(id) => {
              const kind = kindNames.find((one) => one === id) ?? 'other'
              change({ kind, name: given === '' ? (nationalNames[kind] ?? '') : seat.name })
            }}
          />
        </>
      )}
      <Choose
        label={t('seat.at')}
        value={seat.at}
        options={[{ id: '', name: t(isNew ? 'seat.nowhere' : 'seat.chooseAt') }, ...tablesOf(now)]}
        onChoose={(at) => {
          change({ at })
        }}
      />
      {seat.at !== '' && (
        <>
          <Choose
            label={t('seat.level')}
            value={seat.level}
            options={levelsFor(draft.level).map((id) => ({ id, name: t(`level.${id}`) }))}
            onChoose={(id) => {
              change({ level: levelsFor(draft.level).find((level) => level === id) ?? 'operational' })
            }}
          />
          <Choose
            label={t('seat.role')}
            value={seat.role}
            options={[
              { id: 'unknown', name: t('seat.role.unknown') },
              { id: 'participant', name: t('seat.role.participant') },
              { id: 'lead', name: t('role.lead') },
            ]}
            onChoose={(id) => {
              change({ role: roles.find((role) => role === id) ?? 'unknown' })
            }}
          />
        </>
      )}
      <SaidChoice
        graph={graph}
        value={seat.said}
        name={isNew ? given : (partnerName(graph, seat.partner) ?? '')}
        onChoose={(said) => {
          change({ said })
        }}
      />
      <ContractField
        now={now}
        of="involvement.note"
        value={seat.note}
        onChange={(note) => {
          change({ note })
        }}
      />
    </PanelForm>
  )
}

/** A level that is not stated stands there only for what has none yet. */
const levelsFor = (before: Level): readonly Level[] =>
  before === 'unspecified' ? ['unspecified', ...namedLevels] : namedLevels

type Option = { id: string; name: string }
const byName = (a: Option, b: Option) => compareNames(a.name, b.name)

const partnersOf = ({ graph }: RegionData, choose: string, another: string): Option[] => [
  { id: '', name: choose },
  { id: anotherPartner, name: another },
  ...graph.partners.map(({ id, name, short }) => ({ id: id, name: short ?? name })).sort(byName),
]
const tablesOf = ({ graph: { bodies, activities, goals } }: RegionData): Option[] => [
  ...[...bodies, ...activities].map(({ id, name, short }) => ({ id: id, name: short ?? name })).sort(byName),
  ...goals.map(({ id, name }) => ({ id: id, name })).sort(byName),
]
