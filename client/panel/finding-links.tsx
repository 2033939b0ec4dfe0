import { select } from '../actions.ts'
import { Badge } from '../parts/badge.tsx'
import type { Scene } from '../scene/scene.ts'
import { type Known, words } from '../state.ts'
import { findingTexts } from '../text/finding.ts'

/** The questions a mark is part of. */
export function FindingLinks({ now, scene, mark }: { now: Known; scene: Scene; mark: string }) {
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark))
  if (findings.length === 0) return null
  return (
    <ul class="agenda">
      {findings.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => {
              select(one.id)
            }}
          >
            <Badge severity={one.severity} number={one.number} decided={one.decided} />
            <span>{findingTexts(now, scene, one, words.value)?.question ?? one.rule}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
