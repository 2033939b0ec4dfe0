import { useId, useState } from 'preact/hooks'
import type { ImportSheet } from '../../../contract/answers/import.ts'
import { ColumnMeaning } from '../../../contract/answers/import-words.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { chooseOfFile, fileChoices } from '../../store/import/import-state.ts'
import {
  columnCount,
  pointedMeanings,
  spreadsheetColumn,
  withPointedColumns,
} from '../../store/import/pointed-columns.ts'
import { words } from '../../store/language.ts'

/** No table was recognised: the first rows, to point out which is the header and what the columns mean. */
export function PointOut({ sheet }: { sheet: ImportSheet }) {
  const { t } = words.value
  const id = useId()
  const chosen = fileChoices.value.headers.find((one) => one.sheet === sheet.name)?.row
  const [header, setHeader] = useState(chosen ?? sheet.first[0]?.row ?? 1)
  const [meanings, setMeanings] = useState<ReadonlyMap<number, ColumnMeaning>>(new Map())
  const columns = Array.from({ length: columnCount(sheet) }, (_, at) => at)
  const isReady = [...meanings.values()].some((meaning) => meaning !== 'ignored')
  return (
    <section class="import-point">
      <h2 id={id}>
        {t('import.point')}{' '}
        {sheet.name !== null && <span class="soft">{t('import.columns.of', { sheet: sheet.name })}</span>}
      </h2>
      <p class="soft small">{t('import.point.text')}</p>
      <div class="import-point-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import.point.header')}</th>
              {columns.map((at) => (
                <th key={at} scope="col">
                  <select
                    aria-label={t('import.point.column', { column: spreadsheetColumn(at) })}
                    value={meanings.get(at) ?? 'ignored'}
                    onChange={(event) => {
                      setMeanings(new Map([...meanings, [at, ColumnMeaning.parse(event.currentTarget.value)]]))
                    }}
                  >
                    {['ignored' as const, ...pointedMeanings.filter((one) => one !== 'ignored')].map((one) => (
                      <option key={one} value={one}>
                        {t(`import.meaning.${one}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" colSpan={columns.length + 1}>
                <label>
                  <input
                    type="radio"
                    name={id}
                    checked={header === 0}
                    onChange={() => {
                      setHeader(0)
                    }}
                  />{' '}
                  {t('import.point.none')}
                </label>
              </th>
            </tr>
            {sheet.first.map(({ row, cells }) => (
              <tr key={row} class={row === header ? 'is-header' : ''}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name={id}
                      checked={row === header}
                      onChange={() => {
                        setHeader(row)
                      }}
                    />{' '}
                    {row}
                  </label>
                </th>
                {columns.map((at) => (
                  <td key={at}>{cells[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        class="button is-main"
        type="button"
        {...unavailableWhen(!isReady)}
        onClick={() => {
          chooseOfFile(withPointedColumns(fileChoices.value, sheet, { header, meanings }))
        }}
      >
        {t('import.point.do')}
      </button>
    </section>
  )
}
