import type { ImportNotice, ImportPreview, ImportSheet } from '../../../../contract/answers/import.ts'
import { ColumnMeaning } from '../../../../contract/answers/import-words.ts'
import { Icon } from '../../../parts/icon.tsx'
import { withColumn, withHeaderRow, withSheet } from '../../../store/import/file-choices.ts'
import {
  chooseOfFile,
  fileChoices,
  fileNotices,
  headersRemembered,
  type ImportedFile,
  rememberHeaders,
} from '../../../store/import/import-state.ts'
import { isFileQuestion } from '../../../store/import/preview-rows.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { noticeSentence } from '../../../text/import/notice-sentence.ts'
import { FileInput } from '../file-input.tsx'

/** So many rows a header can stand in. */
const MOST_HEADER_ROWS = 30
/** Notes that are shown before the rest is counted. */
const MOST_NOTES = 12

type Props = { now: RegionData; file: ImportedFile; preview: ImportPreview }

/** Sheets, header rows and what each column means, all of it to be changed. */
export function RecognisedFile({ now, file, preview }: Props) {
  const { t } = words.value
  const { sheets } = preview
  // The template is as it is: its columns are no question.
  const read = sheets.filter(({ columns, shape }) => columns.length > 0 && shape !== 'template')
  const region = now.graph.region.name
  const notes = fileNotices.value.questions.filter((notice) => !isFileQuestion(notice))
  return (
    <>
      <section>
        <h2>{t('import.known')}</h2>
        <p class="soft">{t('import.file', { file: file.name, n: preview.rows })}</p>
        <FileInput label={t('import.another')} />
      </section>
      {sheets.length > 0 && (
        <section>
          <h2>{t('import.sheets')}</h2>
          <ul class="import-sheets">
            {sheets
              .filter(({ shape, rows }) => shape !== 'template' || rows > 0)
              .map((sheet) => (
                <SheetLine key={sheet.name ?? ''} sheet={sheet} />
              ))}
          </ul>
        </section>
      )}
      {read.map((sheet) => (
        <SheetColumns key={sheet.name ?? ''} sheet={sheet} />
      ))}
      {read.some(({ columns }) => columns.some(({ choices }) => choices !== undefined)) && (
        <section>
          {headersRemembered.value ? (
            <p class="soft" role="status">
              {t('import.remember.done', { region })}
            </p>
          ) : (
            <button class="import-remember" type="button" onClick={rememberHeaders}>
              <Icon name="download" />
              {t('import.remember', { region })}
            </button>
          )}
          <p class="soft">{t('import.remember.sub')}</p>
        </section>
      )}
      {(fileChoices.value.leaveHidden || notes.some(({ code }) => code === 'hidden-rows')) && (
        <section>
          <label class="check">
            <input
              type="checkbox"
              checked={fileChoices.value.leaveHidden}
              onChange={(event) => {
                chooseOfFile({ ...fileChoices.value, leaveHidden: event.currentTarget.checked })
              }}
            />
            <span>{t('import.leaveHidden')}</span>
          </label>
        </section>
      )}
      <NotedPart notes={notes} />
    </>
  )
}

/** A sheet with its tick and its rows, or why it gives nothing; and which row is its header. */
function SheetLine({ sheet }: { sheet: ImportSheet }) {
  const { t } = words.value
  const { name, rows, left, shape, certain, header } = sheet
  const isChosen = left === undefined || left === 'chosen'
  const what = shape === null ? '' : t(`import.shape.${shape}`)
  const sure = certain === 'likely' || certain === 'ask' ? `, ${t(`import.certain.${certain}`)}` : ''
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={left === undefined}
          disabled={!isChosen}
          onChange={(event) => {
            chooseOfFile(withSheet(fileChoices.value, name, event.currentTarget.checked))
          }}
        />
        <span class={isChosen ? '' : 'soft'}>
          {name ?? t('import.sheet.only')}
          <span class="small soft">{left === undefined ? `${what}${sure}` : t(`import.left.${left}`)}</span>
        </span>
        {left === undefined && <span class="import-number">{words.value.figure(rows)}</span>}
      </label>
      {left === undefined && shape !== 'template' && header.length > 0 && (
        <label class="import-header-row">
          <span class="soft">{t('import.headerRow')}</span>
          <select
            value={String(header.at(-1))}
            aria-label={`${t('import.headerRow')}${name === null ? '' : `, ${t('import.columns.of', { sheet: name })}`}`}
            onChange={(event) => {
              chooseOfFile(withHeaderRow(fileChoices.value, name, Number(event.currentTarget.value)))
            }}
          >
            <option value="0">{t('import.headerRow.none')}</option>
            {Array.from({ length: Math.max(MOST_HEADER_ROWS, header.at(-1) ?? 0) }, (_, at) => (
              <option key={at} value={String(at + 1)}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  )
}

/** Columns of a grid with a name in their header that are shown one by one; the rest when asked. */
const MOST_ACROSS = 2

function SheetColumns({ sheet }: { sheet: ImportSheet }) {
  const { t } = words.value
  const { name, columns, left } = sheet
  if (left === 'chosen') return null
  const across = columns.filter(({ meaning }) => meaning === 'across').slice(MOST_ACROSS)
  const folded = new Set(across.length > 1 ? across : [])
  return (
    <section>
      <h2>
        {t('import.columns')} {name !== null && <span class="soft">{t('import.columns.of', { sheet: name })}</span>}
      </h2>
      <ColumnList sheet={name} columns={columns.filter((column) => !folded.has(column))} />
      {folded.size > 0 && (
        <details class="import-notes">
          <summary>{t('import.columns.across', { n: folded.size })}</summary>
          <ColumnList sheet={name} columns={across} />
        </details>
      )}
    </section>
  )
}

function ColumnList({ sheet, columns }: { sheet: string | null; columns: ImportSheet['columns'] }) {
  const { t } = words.value
  return (
    <ul class="import-columns">
      {columns.map(({ column, header, meaning, choices }) => (
        <li key={column}>
          <span class="soft">{column}</span>
          <div>
            <p class={meaning === 'ignored' || meaning === 'person' ? 'soft' : ''}>
              {header.trim() === '' ? t('import.column.empty') : header}
            </p>
            {choices === undefined ? (
              <p class="soft">{t(`import.meaning.${meaning}`)}</p>
            ) : (
              <select
                class="import-meaning"
                value={chosenMeaning(sheet, column) ?? meaning}
                aria-label={t('import.column.means', { column, header: header || t('import.column.empty') })}
                onChange={(event) => {
                  const chosen = ColumnMeaning.parse(event.currentTarget.value)
                  chooseOfFile(withColumn(fileChoices.value, { sheet, column }, chosen))
                }}
              >
                {[...new Set([meaning, ...choices])].map((one) => (
                  <option key={one} value={one}>
                    {t(`import.meaning.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
const chosenMeaning = (sheet: string | null, column: string) =>
  fileChoices.value.columns.find((one) => one.sheet === sheet && one.column === column)?.meaning

/** What was only noted: what was done with it is said, and nothing is asked. */
function NotedPart({ notes }: { notes: readonly ImportNotice[] }) {
  const { t } = words.value
  if (notes.length === 0) return null
  return (
    <details class="import-notes">
      <summary>
        {t('import.noted')} <span class="soft">{notes.length}</span>
      </summary>
      <ul>
        {notes.slice(0, MOST_NOTES).map((notice, at) => (
          <li key={at}>{noticeSentence(notice, words.value)}</li>
        ))}
      </ul>
      {notes.length > MOST_NOTES && <p class="soft">{t('import.many', { n: notes.length - MOST_NOTES })}</p>}
    </details>
  )
}
