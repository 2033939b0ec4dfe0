import type { RegionGraph } from '../../../contract/graph.ts'
import { words } from '../../store/language.ts'
import { numberOf, type SaidOnce } from '../../text/readings.ts'
import { SourceLink } from './source-link.tsx'

/** That it is our reading, and why; one that is said above its list only refers to it. Readings are written in Dutch. */
export function Reading({ why, shared }: { why: string | null; shared: SaidOnce }) {
  const { t } = words.value
  const number = numberOf(shared, why)
  if (why === null || number === 0) return <span>{t('how.inferred')}</span>
  if (number !== null) return <span>{t('how.inferred.number', { n: number })}</span>
  return <Quoted label={t('how.inferred.dutch')} why={why} />
}

/** What the rows below have in common, said once: how we read the source, and which source it is. */
export function SharedPart({ graph, shared }: { graph: RegionGraph; shared: SaidOnce }) {
  const { t } = words.value
  const { readings, source } = shared
  if (readings.length === 0 && source === null) return null
  return (
    <div class="shared small soft">
      {readings.map((why) => (
        <p key={why}>
          <Quoted label={[t('how.inferred.dutch'), numberOf(shared, why) || ''].join(' ').trim()} why={why} />
        </p>
      ))}
      {source !== null && (
        <p>
          {t('source.shared')} <SourceLink graph={graph} id={source} />
        </p>
      )}
    </div>
  )
}

const Quoted = ({ label, why }: { label: string; why: string }) => (
  <span>
    {label}: <span lang="nl">{why}</span>
  </span>
)
