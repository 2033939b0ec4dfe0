import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { compareNames } from '../../../domain/order.ts'
import type { Words } from '../../i18n/words.ts'
import { partnerName } from '../names.ts'

/** "6 lijnen erbij, 2 weg, 3 anders. Orionis staat nu ook op de vloer."; where too few could speak twice, no such sum. */
export function comparisonHeadline(comparison: Comparison, words: Words): string {
  const { basis, sums } = comparison
  const { t } = words
  if (basis === 'few') return t('compare.headline.few')
  const key = basis === 'documents' ? ('documents' as const) : ('sums' as const)
  if (sums.added + sums.gone + sums.changed === 0) return t('compare.headline.nothing')
  const counts = { n: sums.added, gone: sums.gone, changed: sums.changed }
  return [t(`compare.headline.${key}`, counts), ...arrivals(comparison, words)].join(' ')
}

/** Who takes part on the floor, or at the table, where nobody named it before: the one with most new lines there. */
function arrivals({ lines, graph }: Comparison, { t }: Words): string[] {
  const at = (level: Level) => {
    const there = groupBy(
      lines.filter((line) => line.level === level && line.what === 'seat'),
      ({ partner }) => partner,
    )
    return [...there].flatMap(([partner, all]) => {
      const name = partnerName(graph, partner)
      const isNew = all.every(({ change }) => change === 'added')
      const wasHere = lines.some((line) => line.partner === partner && line.before !== null)
      return isNew && wasHere && name !== null ? [{ name, count: all.length, level }] : []
    })
  }
  const [first] = [...at('operational'), ...at('administrative')].sort(
    (a, b) => b.count - a.count || compareNames(a.name, b.name),
  )
  if (first === undefined) return []
  const where = first.level === 'operational' ? 'floor' : 'table'
  return [t(`compare.headline.${where}`, { name: first.name })]
}

/** "24 van 30 partners zijn beide keren gehoord" */
export const comparisonCounts = ({ basis, heard, partners }: Comparison, { t }: Words): string =>
  basis === 'documents' ? t('compare.documents') : t('compare.heard', { n: heard.length, of: partners })

/** "Peilmoment 2025 naast nu" */
export const pairText = ({ before, after }: Pick<Comparison, 'before' | 'after'>, { t }: Words): string =>
  t('compare.pair', { before: before.name ?? t('compare.now'), after: after.name ?? t('compare.now') })

/** "Peilmoment 2025 (14 november 2025)", or "nu (28 november 2026)". */
export const momentText = ({ name, day }: Comparison['before'], words: Words): string =>
  `${name ?? words.t('compare.now')} (${words.day(day)})`
