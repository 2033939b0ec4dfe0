import type { ComponentChildren } from 'preact'
import { opensElsewhere } from './page/opens-elsewhere.ts'
import { openRule } from '../store/actions.ts'
import { formatUrl, type ViewState } from '../store/address/view-state.ts'
import { route } from '../store/route.ts'

/** Leads to the page of a rule, within the region one is in. */
export function RuleLink({ rule, children }: { rule: ViewState['rule']; children: ComponentChildren }) {
  return (
    <a
      class="rule-link"
      href={formatUrl({ ...route.value, rule })}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        openRule(rule)
        document.getElementById('main')?.scrollTo(0, 0)
      }}
    >
      {children}
    </a>
  )
}
