import type { Evidence } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { SeatDot } from '../../parts/seat.tsx'
import type { NumberedFinding } from '../../scene/scene.ts'
import { scene } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { evidenceLines } from '../../text/finding/evidence.ts'
import { sharedOf } from '../../text/readings.ts'
import { Reading, SharedPart } from '../record/reading.tsx'
import { SourceLink } from '../record/source-link.tsx'

const MAX_EVIDENCE_SHOWN = 6

/** The facts a finding rests on, each with its source; many of one sort are counted, and open on demand. */
export function EvidenceList({ graph, finding }: { graph: RegionGraph; finding: NumberedFinding }) {
  const { evidence = [], allEvidence } = finding.gap ?? finding.undecidable ?? {}
  return (
    <>
      <EvidenceItems graph={graph} evidence={evidence} />
      {allEvidence !== undefined && (
        <p class="small soft">{words.value.t('evidence.cut', { n: evidence.length, all: allEvidence })}</p>
      )}
    </>
  )
}

export function EvidenceItems({ graph, evidence }: { graph: RegionGraph; evidence: readonly Evidence[] }) {
  const { t } = words.value
  const region = scene.value?.region ?? null
  const lines = evidenceLines(graph, evidence, words.value)
  const shared = sharedOf(lines.map((line) => (line.source === null ? [] : [line])))
  const list = (from: number, to?: number) => (
    <ul>
      {lines.slice(from, to).map((line) => (
        <li key={line.id} class="statement">
          <SeatDot how={region === null ? 'stated' : provenanceOf(region, line)} />
          <div>
            <span class="statement-name">{line.name}</span>
            <p class="small soft said">
              {line.inferred && <Reading why={line.inferredWhy} shared={shared} />}
              {line.facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
              {line.source !== null && shared.source === null && <SourceLink graph={graph} id={line.source} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <SharedPart graph={graph} shared={shared} />
      {list(0, MAX_EVIDENCE_SHOWN)}
      {lines.length > MAX_EVIDENCE_SHOWN && (
        <details>
          <summary class="small">{t('evidence.more', { n: lines.length - MAX_EVIDENCE_SHOWN })}</summary>
          {list(MAX_EVIDENCE_SHOWN)}
        </details>
      )}
    </>
  )
}
