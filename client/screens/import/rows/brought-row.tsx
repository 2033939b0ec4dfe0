import type { RegionGraph } from '../../../../contract/graph.ts'
import { withRecordsTaken } from '../../../store/import/file-choices.ts'
import { chooseOfFile, fileChoices } from '../../../store/import/import-state.ts'
import type { PreviewRow } from '../../../store/import/preview-rows.ts'
import { words } from '../../../store/language.ts'
import { whyText } from '../../../text/import/notice-sentence.ts'
import { fieldTexts } from '../../../text/import/preview-words.ts'
import { recordTitle } from '../../../text/record/record-title.ts'
import { BroughtRecord, RowCells } from './row-parts.tsx'

/** Records of a row that are shown one by one. */
const MOST_RECORDS = 6

/** A row that is new or different: what it becomes, and whether it is taken over. */
export function BroughtRow({ row, graph }: { row: PreviewRow; graph: RegionGraph }) {
  const { t } = words.value
  const ids = row.items.map(({ id }) => id)
  const keep = new Set<string>(fileChoices.value.keep)
  const isTaken = ids.some((id) => !keep.has(id))
  const first = row.items[0]
  const name = row.words !== '' ? row.words : first === undefined ? '' : recordTitle(graph, first.put, words.value)
  const what = row.row === null ? name : `${t('import.row.at', { row: String(row.row) })}, ${name}`
  const take = (areTaken: boolean) => {
    chooseOfFile(withRecordsTaken(fileChoices.value, ids, areTaken))
  }
  const hidden = row.items.length - MOST_RECORDS
  return (
    <RowCells
      row={row.row === null ? '' : String(row.row)}
      look={isTaken ? '' : 'is-left-out'}
      said={row.words === '' && row.row === null ? t('import.row.file') : row.words}
      becomes={
        <>
          {row.items.slice(0, MOST_RECORDS).map((item) => (
            <div key={item.id}>
              <BroughtRecord put={item.put} graph={graph} isNew={item.group === 'new'} />
              {item.group === 'changed' && <FieldChanges item={item} graph={graph} />}
            </div>
          ))}
          {hidden > 0 && <p class="soft small">{t('import.effect.more', { n: hidden })}</p>}
        </>
      }
      why={whyText(row.why, words.value)}
      choice={
        row.group === 'changed' ? (
          <div class="switch import-switch" role="group" aria-label={t('import.take.which', { what })}>
            {([true, false] as const).map((isFile) => (
              <button
                key={String(isFile)}
                type="button"
                aria-pressed={isTaken === isFile}
                onClick={() => {
                  take(isFile)
                }}
              >
                {t(isFile ? 'import.take.file' : 'import.take.map')}
              </button>
            ))}
          </div>
        ) : (
          <label class="check import-take">
            <input
              type="checkbox"
              checked={isTaken}
              aria-label={t('import.take.of', { what })}
              onChange={(event) => {
                take(event.currentTarget.checked)
              }}
            />
            <span>{t('import.take')}</span>
          </label>
        )
      }
    />
  )
}

/** `niveau: uitvoerend → bestuurlijk`, field by field. */
function FieldChanges({ item, graph }: { item: PreviewRow['items'][number]; graph: RegionGraph }) {
  return (
    <ul class="import-fields small">
      {fieldTexts(item, graph, words.value).map(({ label, before, after }) => (
        <li key={label}>
          <span class="soft">{label}:</span> {before} → <b>{after}</b>
        </li>
      ))}
    </ul>
  )
}
