import type { Comparison } from '../../../contract/answers/comparison.ts'
import { words } from '../../store/language.ts'
import { Bold } from '../../parts/bold.tsx'
import { countedSentence, indicators } from '../../picture/figures/indicators.ts'
import { changeRows } from '../../text/comparison/change-rows.ts'

/** Every line that is compared, in words. */
export function LinesTable({ comparison }: { comparison: Comparison }) {
  const { t } = words.value
  const rows = changeRows(comparison, words.value)
  if (rows.length === 0) return null
  return (
    <details class="compare-lines">
      <summary>
        {t('compare.table')} ({rows.length})
      </summary>
      <table>
        <caption class="unseen">{t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.who')}</th>
            <th scope="col">{t('compare.where')}</th>
            <th scope="col">{t('compare.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, who, where, what }) => (
            <tr key={line.id}>
              <th scope="row">{who}</th>
              <td>{where}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** The six questions of the figures, as those who were heard both times answer them. */
export function FiguresThenAndNow({ comparison: { basis, figures, before, after } }: { comparison: Comparison }) {
  const { t } = words.value
  if (basis === 'few') return null
  return (
    <details class="compare-lines">
      <summary>{t('compare.figures')}</summary>
      <table>
        <caption class="unseen">{t('compare.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.figures.question')}</th>
            <th scope="col">{before.name}</th>
            <th scope="col">{after.name ?? t('compare.now')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one}>
              <th scope="row">{t(`figures.name.${one}`)}</th>
              {[figures.before, figures.after].map((counts, at) => (
                <td key={at}>
                  <Bold text={countedSentence(one, counts, words.value)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
