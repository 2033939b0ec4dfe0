import type { Rule } from '../../contract/rule.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { capitalise, type Words } from '../i18n/words.ts'
import { type Filters, type Hidden, NO_AGENDA } from '../scene/filters.ts'
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
      filters.hidden.sectors.map((sector) => t(`sector.${sector}`)),
    ),
    ...group(
      'levels',
      filters.hidden.levels.map((level) => t(`level.${level}`)),
    ),
    ...group(
      'kinds',
      filters.hidden.kinds.map((kind) => kindName(lang, kind)),
    ),
    ...group(
      'strengths',
      filters.hidden.strengths.map((strength) => t(`strength.${strength}`)),
    ),
    ...group(
      'sources',
      filters.hidden.sources.map((id) => graph.sources.find((source) => source.id === id)?.title ?? t('name.unknown')),
    ),
    ...group(
      'rules',
      filters.hidden.rules.map((id) => rules.find((rule) => rule.id === id)?.texts[lang].name ?? t('name.unknown')),
    ),
    ...group(
      'severities',
      filters.hidden.severities.map((severity) => t(`severity.${severity}`)),
    ),
    ...group(
      'statuses',
      filters.hidden.statuses.map((status) => t(status === 'unknown' ? 'doAgenda.noStatus' : `status.${status}`)),
    ),
    ...group(
      'agendas',
      filters.hidden.agendas.map((agenda) => (agenda === NO_AGENDA ? t('doAgenda.filter.none') : agenda)),
    ),
    ...(filters.onlyFound
      ? [{ key: 'onlyFound', text: capitalise(t('filter.onlyFound')), without: { onlyFound: false } }]
      : []),
    ...(filters.onlyUnconfirmed
      ? [{ key: 'onlyUnconfirmed', text: t('filter.onlyUnconfirmed'), without: { onlyUnconfirmed: false } }]
      : []),
    ...(filters.onlyGaps
      ? [{ key: 'onlyGaps', text: capitalise(t('filter.onlyGaps')), without: { onlyGaps: false } }]
      : []),
  ]
}
