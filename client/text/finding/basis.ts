import type { RegionGraph } from '../../../contract/graph.ts'
import type { Words } from '../../i18n/words.ts'
import type { Scene } from '../../scene/scene.ts'

/** The years the sources are from: "2019–2021"; null when none has a date. */
export function yearsOf(graph: RegionGraph): string | null {
  const years = graph.sources.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}–${last}`
}

/** On what all of it rests: statements, sources, their years, and whether anybody was asked. */
export function basisText(graph: RegionGraph, { counts }: Scene, { t }: Words): string {
  if (counts.statements === 0) return t('basis.none')
  const years = yearsOf(graph)
  const statements = t('count.statements', { n: counts.statements })
  const rests = t('basis.rests', { statements, sources: t('count.sources', { n: counts.sources }) })
  const asked = [...graph.involvements, ...graph.ties].some(({ statedBy }) => statedBy === 'partner')
  return [rests, years ?? t('basis.noDates'), asked ? null : t('basis.nobodyAsked')]
    .filter((part) => part !== null)
    .join(' · ')
}
