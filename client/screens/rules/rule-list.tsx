import type { Rule } from '../../../contract/rule.ts'
import { known, words } from '../../store/state.ts'
import { countsOf } from './counts.ts'
import { RuleLink } from '../../parts/rule-link.tsx'

/** Every rule with its question; within a region also how many it finds there. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const { t, lang } = words.value
  const here = known.value
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
