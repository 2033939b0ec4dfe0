import { select } from '../actions.ts'
import { Badge } from '../parts/badge.tsx'
import { type Finding, lookOf, type Scene } from '../scene/scene.ts'
import { type Known, words } from '../state.ts'
import { findingTexts } from '../text/finding.ts'

/** Questions as lines of a list, each to be chosen. */
export function FindingItems({ now, scene, findings }: { now: Known; scene: Scene; findings: readonly Finding[] }) {
  return findings.map((one) => (
    <li key={one.id}>
      <button
        type="button"
        onClick={() => {
          select(one.id)
        }}
      >
        <Badge severity={one.severity} number={one.number} look={lookOf(one)} />
        <span>{findingTexts(now, scene, one, words.value)?.question ?? one.rule}</span>
      </button>
    </li>
  ))
}
