import { RuleGroup } from '../../panel/finding/rule-group.tsx'
import { groupByRule } from '../../scene/group-by-rule.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import type { RegionData } from '../../store/region-data.ts'
import { OpenRow } from './open-row.tsx'

type Props = { now: RegionData; scene: Scene; findings: readonly NumberedFinding[] }

/** What cannot be decided, in its order; the many of one rule under its name, where the first of them would stand. */
export function OpenRows({ now, scene, findings }: Props) {
  const row = (finding: NumberedFinding) => <OpenRow key={finding.id} now={now} scene={scene} finding={finding} />
  return (
    <ol>
      {groupByRule(findings).map((one) =>
        'id' in one ? (
          row(one)
        ) : (
          <RuleGroup key={one[0]?.rule} now={now} findings={one}>
            {one.map(row)}
          </RuleGroup>
        ),
      )}
    </ol>
  )
}
