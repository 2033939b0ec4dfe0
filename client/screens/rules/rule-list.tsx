import type { Rule } from '../../../contract/rule.ts'
import { RuleLink } from '../../parts/rule-link.tsx'
import { words } from '../../store/language.ts'
import { displayedData } from '../../store/current-view.ts'
import type { RegionData } from '../../store/region-data.ts'

/** Every rule with its question; within a region also how many it finds there. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const { t, lang } = words.value
  const here = displayedData.value
  return (
    <>
      <h1>{t('rules.title')}</h1>
      <p class="rules-lead soft">{t('rules.lead')}</p>
      <ul class="rule-list">
        {rules.map((rule) => {
          const counts = here === null ? null : countsOf(here, rule.id)
          return (
            <li key={rule.id}>
              <span class="rule-id">{rule.id}</span>
              <span>
                <RuleLink rule={rule.id}>{rule.texts[lang].name}</RuleLink>
                <span class="soft">{rule.texts[lang].general}</span>
              </span>
              {counts !== null && (
                <span class="rule-counts small">
                  {counts.found > 0 && (
                    <span class={rule.advice ? '' : 'marker'}>{t('rules.found', { n: counts.found })}</span>
                  )}
                  {counts.open > 0 && <span class="soft">{t('rules.open', { n: counts.open })}</span>}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** How many a rule finds in a region and how many it cannot decide, those shown with another included; null while it is too early. */
function countsOf({ gaps }: RegionData, rule: string): { found: number; open: number } | null {
  if (gaps.tooEarly) return null
  return {
    found: gaps.gaps.filter((gap) => gap.rule === rule).length,
    open: gaps.undecidable.filter((finding) => finding.rule === rule).length,
  }
}
