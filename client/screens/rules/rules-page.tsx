import { useEffect } from 'preact/hooks'
import type { RuleId } from '../../../contract/finding.ts'
import { NotFound } from '../../parts/not-found.tsx'
import { RuleLink } from '../../parts/rule-link.tsx'
import { ErrorPanel, Loading } from '../../parts/states.tsx'
import { filterCount } from '../../scene/filters.ts'
import { words } from '../../store/language.ts'
import { apiError, regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { allRules, loadRule, loadRules, ruleDetails } from '../../store/rules.ts'
import { RuleList } from './rule-list.tsx'
import { RulePage } from './rule-page.tsx'
import { pageTitle } from '../../store/session.ts'
import '../../style/rules/rules.css'

/** How gaps are found: the rules in a list, or the page of one; by itself or within a region. */
export function RulesPage({ rule }: { rule: RuleId | 'all' }) {
  const { t, lang } = words.value
  useEffect(() => {
    void (rule === 'all' ? loadRules() : loadRule(rule))
  }, [rule, apiError.value === null])
  const detail = rule === 'all' ? undefined : ruleDetails.value.get(rule)
  const list = allRules.value
  const title = detail ? `${detail.rule.id} ${detail.rule.texts[lang].name}` : t('rules')
  useEffect(() => {
    pageTitle.value = title
  }, [title])
  if (detail === null) return <NotFound />
  const region = regionData.value?.graph.region.name ?? route.value.region
  // What is counted here is what the rules find in the whole region.
  const filters = regionData.value === null ? 0 : filterCount(route.value.filters)
  const waiting = apiError.value === null ? <Loading /> : <ErrorPanel />
  return (
    <main id="main" class="rules" tabIndex={-1}>
      <div class="rules-column">
        <nav class="rules-path" aria-label={t('rules')}>
          {region !== null && <RuleLink rule={null}>{t('rules.back', { region })}</RuleLink>}
          {rule !== 'all' && <RuleLink rule="all">{t('rules.all')}</RuleLink>}
        </nav>
        {filters > 0 && <p class="soft small">{t('rules.filters')}</p>}
        {rule === 'all' ? (
          list === null ? (
            waiting
          ) : (
            <RuleList rules={list} />
          )
        ) : detail === undefined ? (
          waiting
        ) : (
          <RulePage detail={detail} />
        )}
      </div>
    </main>
  )
}
