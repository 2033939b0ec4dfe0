import type { RegionGraph } from '../../contract/graph.ts'
import type { Gaps } from '../../contract/gap.ts'
import type { RecordOf } from '../../contract/records/table.ts'
import { RecordId } from '../../contract/ids.ts'

/** What a story is made of here. `gap`: what its third step asks about. */
type Told = { graph: RegionGraph; gaps: Gaps; id: string }

/** A story of five steps that are shown and one that is not: the region, two steps on a gap, words, and decisions. */
export function toldStory({ graph, gaps, id }: Told): RecordOf<'story'> {
  const [first, second] = gaps.gaps.filter(({ severity }) => severity !== 'low')
  const step = (key: string, title: string, view: string | null): RecordOf<'story'>['steps'][number] => ({
    ...{
      id: key,
      title,
      text: 'Zo staat het in de bron.',
      notes: `Aantekening bij ${title}`,
      fit: 'all',
      hidden: false,
    },
    ...{ what: view === null ? 'words' : 'view', view },
  })
  const about = (gap: string | undefined) => `map?selected=${encodeURIComponent(gap ?? '')}`
  return {
    id: RecordId.parse(id),
    name: 'Stuurgroep november',
    lang: 'nl',
    ...{ moment: null, before: null, seen: graph.version, by: null },
    steps: [
      step('s1', 'Onze regio', 'map'),
      { ...step('s2', 'Niet voor de zaal', 'map'), hidden: true },
      step('s3', 'De eerste vraag', about(first?.id)),
      step('s4', 'De tweede vraag', about(second?.id)),
      step('s5', 'Wat er veranderde', null),
      { ...step('s6', 'Besluiten', null), what: 'decisions' },
    ],
  }
}
