import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { ImportNotice, ImportPreview } from '../../../../contract/answers/import.ts'
import { Day } from '../../../../contract/records/fields.ts'
import type { Put } from '../../../../contract/change.ts'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { recordsOf } from '../../../../domain/records.ts'
import { answerTo } from '../../../store/import/file-choices.ts'
import { chooseOfFile, fileChoices, fileNotices } from '../../../store/import/import-state.ts'
import { isFileQuestion, type PreviewRow, type PreviewSums } from '../../../store/import/preview-rows.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { bringsText } from '../../../text/import/preview-words.ts'
import { recordTitle } from '../../../text/record/record-title.ts'
import { BroughtRow } from './brought-row.tsx'
import { FaultRow } from './fault-row.tsx'
import { NewerQuestion, QuestionRow } from './question-row.tsx'

type Props = {
  now: RegionData
  preview: ImportPreview
  rows: readonly PreviewRow[]
  sums: PreviewSums
  brought: RegionGraph
}
/** Rows of a group that are shown at first, and each time more are asked for. */
const FIRST_ROWS = { stopped: 8, unclear: 12, new: 3, changed: 4, gone: 4 }
const MORE_ROWS = 60

/** The file row by row: what stops, what is unclear, what is new, what is different, and what is the same. */
export function PreviewGroups({ now, preview, rows, sums, brought }: Props) {
  const { t } = words.value
  const { questions, errors } = fileNotices.value
  const choices = fileChoices.value
  const asked = questions.filter(isFileQuestion)
  const answered = asked.filter((notice) => answerTo(choices, notice) !== null).length
  const of = (group: PreviewRow['group']) => rows.filter((row) => row.group === group)
  const [fresh, changed] = [of('new'), of('changed')]
  const many = (notices: readonly ImportNotice[]): number =>
    [...new Set(notices.map(({ code }) => code))].reduce<number>((sum, code) => {
      const listed = notices.filter((notice) => notice.code === code).length
      return sum + Math.max(0, (preview.many[code] ?? 0) - listed)
    }, 0)
  return (
    <div class="import-groups">
      <div class="import-heads" aria-hidden="true">
        {(['row', 'words', 'becomes', 'why', 'choice'] as const).map((head) => (
          <span key={head}>{t(`import.head.${head}`)}</span>
        ))}
      </div>
      <RowGroup
        title={t('import.group.stopped')}
        sub={t('import.group.stopped.sub')}
        first={FIRST_ROWS.stopped}
        rest={many(errors)}
        rows={errors.map((notice) => (
          <FaultRow key={noticeKey(notice)} notice={notice} />
        ))}
      />
      <RowGroup
        title={t('import.group.unclear')}
        sub={
          answered === asked.length
            ? t('import.group.unclear.done')
            : t(
                asked.every(({ default: taken }) => taken !== undefined)
                  ? 'import.group.unclear.taken'
                  : 'import.group.unclear.sub',
                {
                  n: answered,
                  all: asked.length,
                },
              )
        }
        first={FIRST_ROWS.unclear}
        rest={many(asked)}
        rows={[
          ...(preview.newerOf === undefined && choices.sameSource === undefined
            ? []
            : [<NewerQuestion key="newer" newerOf={preview.newerOf ?? null} graph={now.graph} />]),
          ...asked.map((notice) => <QuestionRow key={noticeKey(notice)} notice={notice} graph={brought} />),
        ]}
      />
      <RowGroup
        title={t('import.group.new')}
        sub={bringsText(sums.brings, words.value)}
        first={FIRST_ROWS.new}
        rows={fresh.map((row) => (
          <BroughtRow key={row.key} row={row} graph={brought} />
        ))}
      />
      <RowGroup
        title={t('import.group.changed')}
        sub={t('import.group.changed.sub')}
        first={FIRST_ROWS.changed}
        rows={changed.map((row) => (
          <BroughtRow key={row.key} row={row} graph={brought} />
        ))}
      />
      {!sums.isWhole && <p class="import-more soft">{t('import.cut')}</p>}
      <GoneGroup now={now} gone={preview.gone} />
      {preview.counts.same > 0 && (
        <section class="import-group">
          <h2>
            {t('import.group.same')} <span class="import-number">{words.value.figure(preview.counts.same)}</span>
            <span class="import-sub">{t('import.group.same.sub')}</span>
          </h2>
        </section>
      )}
    </div>
  )
}

const noticeKey = ({ code, sheet, row, column, words: said }: ImportNotice) =>
  [code, sheet ?? '', row ?? '', column ?? '', said ?? ''].join(' ')

type GroupProps = { title: string; sub: string; first: number; rows: ComponentChildren[]; rest?: number }

/** A group as a table with its name and count. A long one shows some of its rows, and more when asked. */
function RowGroup({ title, sub, first, rows, rest = 0 }: GroupProps) {
  const { t, figure } = words.value
  const id = useId()
  const [shown, setShown] = useState(first)
  if (rows.length === 0) return null
  const hidden = rows.length - shown
  return (
    <section class="import-group">
      <h2 id={id}>
        {title} <span class="import-number">{figure(rows.length + rest)}</span>
        {sub !== '' && <span class="import-sub">{sub}</span>}
      </h2>
      <table class="import-rows" aria-labelledby={id}>
        <thead class="unseen">
          <tr>
            {(['row', 'words', 'becomes', 'why', 'choice'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`import.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, shown)}</tbody>
      </table>
      {hidden > 0 && (
        <button
          class="link import-more"
          type="button"
          onClick={() => {
            setShown(shown + MORE_ROWS)
          }}
        >
          {t('import.more', { n: Math.min(hidden, MORE_ROWS) })}
        </button>
      )}
      {rest > 0 && hidden <= 0 && <p class="import-more soft">{t('import.many', { n: rest })}</p>}
    </section>
  )
}

/** What the same source said before and says no more: nothing is removed, and it can be given its last day. */
function GoneGroup({ now, gone }: { now: RegionData; gone: ImportPreview['gone'] }) {
  const { t } = words.value
  const id = useId()
  const until = fileChoices.value.endGone ?? ''
  if (gone.length === 0 && until === '') return null
  const titles = gone.flatMap(({ what, id }) => {
    const record = what === 'region' ? undefined : recordsOf(now.graph, what).find((one) => one.id === id)
    return record === undefined ? [] : [recordTitle(now.graph, { op: 'put', what, record } as Put, words.value)]
  })
  return (
    <section class="import-group">
      <h2>
        {t('import.group.gone')} <span class="import-number">{words.value.figure(gone.length)}</span>
        <span class="import-sub">{t('import.group.gone.sub')}</span>
      </h2>
      <ul class="import-gone">
        {titles.slice(0, FIRST_ROWS.gone).map((title, at) => (
          <li key={at}>{title}</li>
        ))}
        {titles.length > FIRST_ROWS.gone && (
          <li class="soft">{t('import.effect.more', { n: titles.length - FIRST_ROWS.gone })}</li>
        )}
      </ul>
      <p class="import-gone-until">
        <label for={id}>{t('import.gone.until')}</label>
        <input
          id={id}
          type="date"
          value={until}
          onChange={(event) => {
            const day = Day.safeParse(event.currentTarget.value)
            chooseOfFile({ ...fileChoices.value, endGone: day.success ? day.data : null })
          }}
        />
        {until !== '' && (
          <button
            class="link"
            type="button"
            onClick={() => {
              chooseOfFile({ ...fileChoices.value, endGone: null })
            }}
          >
            {t('import.gone.clear')}
          </button>
        )}
      </p>
    </section>
  )
}
