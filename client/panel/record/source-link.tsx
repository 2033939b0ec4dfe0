import type { RegionGraph } from '../../../contract/graph.ts'
import { words } from '../../store/language.ts'
import { sourceOf } from '../../text/names.ts'

/** A source by its title, with its day or that it has none. */
export function SourceLink({ graph, id }: { graph: RegionGraph; id: string | null }) {
  const { t, day } = words.value
  const source = sourceOf(graph, id)
  if (source === null) return <span>{t('source.none')}</span>
  return (
    <span class="source">
      {source.url === null ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      <span class="soft">, {source.date === null ? t('source.noDate') : day(source.date)}</span>
    </span>
  )
}
