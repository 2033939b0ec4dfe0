import { WhereLink } from '../../panel/finding/where-link.tsx'
import { Badge } from '../../parts/badge.tsx'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { openFinding } from './found-row.tsx'

type Props = { now: RegionData; scene: Scene; finding: NumberedFinding }

/** What cannot be decided, with the first thing the answer waits for; the panel says all. */
export function OpenRow({ now, scene, finding }: Props) {
  const texts = findingTexts(now, scene, finding, words.value)
  const [first, ...rest] = missingTexts(now.graph, finding, words.value)
  const chosen = route.value.selected === finding.id
  return (
    <li class="open-line">
      <button
        id={`finding-${finding.number}`}
        class={`open-row${chosen ? ' is-chosen' : ''}`}
        type="button"
        aria-pressed={chosen}
        onKeyDown={openFinding(chosen, finding.id)}
        onClick={() => {
          select(finding.id)
        }}
      >
        <Badge severity={finding.severity} label={finding.label} look="undecided" size={28} />
        <span>{texts?.question ?? finding.rule}</span>
        <span class="soft open-why">
          {first}
          {rest.length > 0 && ` · ${words.value.t('evidence.more', { n: rest.length })}`}
        </span>
      </button>
      <WhereLink scene={scene} finding={finding} />
    </li>
  )
}
