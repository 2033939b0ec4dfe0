import type { Rule } from '../../contract/rule.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { capitalise, type Words } from '../i18n/words.ts'
import type { Filters, Hidden } from '../scene/filters.ts'
import { kindName } from '../scene/words/scene-words.ts'

export type FilterName = { key: string; text: string; without: Partial<Filters> }

/** Each group that holds something back: in words, and what lets it through again. */
export function filterNames(
  filters: Filters,
  graph: RegionGraph,
  { t, lang }: Words,
  rules: readonly Rule[] = [],
): FilterName[] {
  const group = (key: keyof Hidden, values: readonly string[]): FilterName[] =>
    values.length === 0
      ? []
      : [
          {
            key,
            text: t('filter.without', { group: t(`filter.${key}`), values: values.join(', ') }),
            without: { hidden: { ...filters.hidden, [key]: [] } },
          },
        ]
  return [
    ...group(
      'sectors',
      filters.hidden.sectors.map((one) => t(`sector.${one}`)),
    ),
    ...group(
      'levels',
      filters.hidden.levels.map((one) => t(`level.${one}`)),
    ),
    ...group(
      'kinds',
      filters.hidden.kinds.map((one) => kindName(lang, one)),
    ),
    ...group(
      'strengths',
      filters.hidden.strengths.map((one) => t(`strength.${one}`)),
    ),
    ...group(
      'sources',
      filters.hidden.sources.map((id) => graph.sources.find((one) => one.id === id)?.title ?? id),
    ),
    ...group(
      'rules',
      filters.hidden.rules.map((id) => rules.find((one) => one.id === id)?.texts[lang].name ?? id),
    ),
    ...group(
      'severities',
      filters.hidden.severities.map((one) => t(`severity.${one}`)),
    ),
    ...(filters.onlyFound
      ? [{ key: 'onlyFound', text: capitalise(t('filter.onlyFound')), without: { onlyFound: false } }]
      : []),
    ...(filters.onlyGaps
      ? [{ key: 'onlyGaps', text: capitalise(t('filter.onlyGaps')), without: { onlyGaps: false } }]
      : []),
  ]
}
