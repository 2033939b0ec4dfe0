import { RuleLink } from '../../parts/rule-link.tsx'
import type { NumberedFinding } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { changedTexts } from '../../text/rule.ts'

/** By which rule it was found, with a way to its page, and with which settings of the region itself. */
export function FoundBy({ now, finding }: { now: RegionData; finding: NumberedFinding }) {
  const { t, lang } = words.value
  const rule = now.rules.find(({ id }) => id === finding.rule)
  if (rule === undefined) return null
  const changed = changedTexts(rule, finding.gap?.settings ?? finding.undecidable?.settings ?? {}, words.value)
  return (
    <>
      <p class="small">
        <RuleLink rule={rule.id}>
          {t('rules.how')}: {rule.id} {rule.texts[lang].name}
        </RuleLink>
      </p>
      {changed.length > 0 && (
        <div class="found-with small">
          <p>{t('rules.changed.title')}</p>
          <ul>
            {changed.map(({ what, said }) => (
              <li key={what}>
                <b>{said}</b> <span class="soft">{what}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
