import { useState } from 'preact/hooks'
import type { Backup, RestorePreview } from '../../../contract/answers/backup.ts'
import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { meetingKinds } from '../../../contract/records/table.ts'
import { compareNames } from '../../../domain/order.ts'
import { capitalise, formatList, type MessageKey } from '../../i18n/words.ts'
import { ChoiceCheck } from '../../parts/choice/choice-lines.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { Loading } from '../../parts/states.tsx'
import { request } from '../../store/api.ts'
import { words } from '../../store/language.ts'
import { formFieldsOf, formKinds, type FormKind } from '../../store/records/form-fields.ts'
import { restoreGroups } from '../../store/records/restore-groups.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { writeForm } from '../../store/drafts/write-form.ts'
import { recordTitle } from '../../text/record/record-title.ts'
import { whenText } from '../../text/when.ts'
import { RequestFault, useRequest } from './use-request.tsx'

/** Of a group so many are named at once. */
const NAMED = 30

/** What comes back, what changes and what goes, before anything is written; then one step that can be taken back. */
export function RestorePart({ now, backup, onBack }: { now: RegionData; backup: Backup; onBack: () => void }) {
  const { t } = words.value
  const [persons, setPersons] = useState(false)
  const { region, version } = now.graph
  // What others write meanwhile makes another difference.
  const { answer, fault, again } = useRequest(
    (signal) =>
      request('getBackup', {
        params: { regionId: region.id, backupId: backup.id },
        query: { persons: persons ? 'yes' : 'no' },
        signal,
      }),
    `${backup.id} ${version} ${persons ? 'yes' : 'no'}`,
  )
  const restore = async () => {
    if (answer === null) return
    const title = t('backup.title', whenText(backup.at, words.value))
    await writeForm(title, answer.changes)
  }
  const isSame = answer?.changes.length === 0 && answer.persons === 0
  return (
    <>
      {fault !== null && <RequestFault fault={fault} again={again} />}
      {fault === null && answer === null && <Loading />}
      {answer !== null && <Preview now={now} answer={answer} />}
      {answer !== null && answer.persons > 0 && (
        <ChoiceCheck
          class="backup-persons"
          text={t('backup.persons', { n: answer.persons })}
          hint={t('backup.personsWhy')}
          checked={persons}
          onChange={setPersons}
        />
      )}
      {answer !== null && answer.changes.length > 0 && <p class="small soft">{t('backup.undo')}</p>}
      <p class="form-buttons">
        {answer !== null && !isSame && (
          <button
            class="button is-main"
            type="button"
            {...unavailableWhen(readOnly.value || answer.changes.length === 0)}
            onClick={() => void restore()}
          >
            {t('backup.go')}
          </button>
        )}
        <button class="button" type="button" onClick={onBack}>
          {t('backup.others')}
        </button>
      </p>
    </>
  )
}

function Preview({ now: { graph }, answer }: { now: RegionData; answer: RestorePreview }) {
  const { t } = words.value
  if (answer.changes.length === 0) return <p role="status">{t('backup.same')}</p>
  const { back, changed, gone, then } = restoreGroups(graph, answer.changes)
  const fieldsOf = new Map(changed.map(({ put, fields }) => [put, fieldNames(put, fields)]))
  return (
    <div role="status">
      <Group what="back" graph={then} puts={back} />
      <Group
        what="changed"
        graph={then}
        puts={changed.map(({ put }) => put)}
        beside={(put) => fieldsOf.get(put) ?? ''}
      />
      <Group what="gone" graph={graph} puts={gone} />
    </div>
  )
}

type GroupProps = {
  what: 'back' | 'changed' | 'gone'
  graph: RegionGraph
  puts: readonly Put[]
  beside?: (put: Put) => string
}

function Group({ what, graph, puts, beside = () => '' }: GroupProps) {
  const { t } = words.value
  const [isWhole, setWhole] = useState(false)
  if (puts.length === 0) return null
  const named = puts
    .flatMap((put) => (hasForm(put) ? [{ put, name: recordTitle(graph, put, words.value) }] : []))
    .sort((a, b) => compareNames(a.name, b.name))
  const shown = isWhole ? named : named.slice(0, NAMED)
  return (
    <section class="panel-part">
      <h3>
        {t(`backup.${what}`)} <span class="soft">{puts.length}</span>
      </h3>
      <ul class="backup-records">
        {shown.map(({ put, name }) => (
          <li key={put.record.id}>
            {name}{' '}
            <span class="small soft">
              {t(`recordKind.${put.what as FormKind}`)}
              {beside(put) !== '' && ` · ${beside(put)}`}
            </span>
          </li>
        ))}
        {others.map((kind) => {
          const n = puts.filter((put) => put.what === kind).length
          return n === 0 ? null : <li key={kind}>{t(`backup.kind.${kind}`, { n })}</li>
        })}
      </ul>
      {shown.length < named.length && (
        <button
          class="link"
          type="button"
          onClick={() => {
            setWhole(true)
          }}
        >
          {t('backup.more', { n: named.length - shown.length })}
        </button>
      )}
    </section>
  )
}

/** Kinds without a name of their own: how many there are says enough. */
const others = ['region', 'inquiry', 'setting', ...meetingKinds] as const
const hasForm = ({ what }: Put) => (formKinds as readonly string[]).includes(what)

/** The fields that change, as the form calls them. */
function fieldNames(put: Put, fields: readonly string[]): string {
  if (!hasForm(put)) return ''
  const known = formFieldsOf(put.what as FormKind).filter(({ field }) => fields.includes(field))
  const names = known.map(({ field }) => words.value.t(`recordField.${field}` as MessageKey).toLocaleLowerCase('nl'))
  return capitalise(formatList(words.value, names))
}
