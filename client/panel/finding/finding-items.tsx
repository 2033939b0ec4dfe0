import { Badge } from '../../parts/badge.tsx'
import { groupByRule } from '../../scene/group-by-rule.ts'
import { type NumberedFinding, findingLook, type Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { RuleGroup } from './rule-group.tsx'

type Props = { now: RegionData; scene: Scene; findings: readonly NumberedFinding[] }

/** Questions as lines of a list, each to be chosen; the many that one rule leaves open under its name. */
export function FindingItems({ now, scene, findings }: Props) {
  const item = (finding: NumberedFinding) => <Item key={finding.id} now={now} scene={scene} finding={finding} />
  return groupByRule(findings).map((one) =>
    'id' in one ? (
      item(one)
    ) : (
      <RuleGroup key={one[0]?.rule} now={now} findings={one}>
        {one.map(item)}
      </RuleGroup>
    ),
  )
}

function Item({ now, scene, finding }: { now: RegionData; scene: Scene; finding: NumberedFinding }) {
  const { id, severity, label, rule } = finding
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          select(id)
        }}
      >
        <Badge severity={severity} label={label} look={findingLook(finding)} />
        <span>{findingTexts(now, scene, finding, words.value)?.question ?? rule}</span>
      </button>
    </li>
  )
}
