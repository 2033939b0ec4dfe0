import { Badge } from '../../parts/badge.tsx'
import { groupByRule } from '../../scene/group-by-rule.ts'
import { type Finding, findingLook, type Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { RuleGroup } from './rule-group.tsx'

type Props = { now: RegionData; scene: Scene; findings: readonly Finding[] }

/** Questions as lines of a list, each to be chosen; the many that one rule leaves open under its name. */
export function FindingItems({ now, scene, findings }: Props) {
  const item = (one: Finding) => <Item key={one.id} now={now} scene={scene} finding={one} />
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

function Item({ now, scene, finding }: { now: RegionData; scene: Scene; finding: Finding }) {
  const { id, severity, number, rule } = finding
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          select(id)
        }}
      >
        <Badge severity={severity} number={number} look={findingLook(finding)} />
        <span>{findingTexts(now, scene, finding, words.value)?.question ?? rule}</span>
      </button>
    </li>
  )
}
