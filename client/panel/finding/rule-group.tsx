import type { ComponentChildren } from 'preact'
import type { NumberedFinding } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'

type Props = { now: RegionData; findings: readonly NumberedFinding[]; children: ComponentChildren }

/** The many that one rule leaves open, counted under its name; open while one of them is chosen. */
export function RuleGroup({ now, findings, children }: Props) {
  const { t, lang } = words.value
  const { rule = '' } = findings[0] ?? {}
  const name = now.rules.find(({ id }) => id === rule)?.texts[lang].name ?? rule
  return (
    <li>
      <details class="open-many" open={findings.some(({ id }) => id === route.value.selected)}>
        <summary>{t('group.many', { n: findings.length, rule: name })}</summary>
        <ol>{children}</ol>
      </details>
    </li>
  )
}
