import { Badge } from '../../parts/badge.tsx'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { closedTexts } from '../../text/finding/closed.ts'

/** What was found before and is no more, newest first, without what a filter holds back. */
export function ClosedGaps({ now }: { now: RegionData }) {
  const { t, day } = words.value
  const { rules, severities } = route.value.filters.hidden
  const all = now.gaps.closed.filter((one) => !rules.includes(one.rule) && !severities.includes(one.severity))
  const held = now.gaps.closed.length - all.length
  if (all.length + held === 0) return null
  return (
    <section class="gaps-group is-closed" aria-labelledby="gaps-closed">
      <h2 id="gaps-closed">
        {t('group.closed')} <span class="soft">{all.length + held}</span>
        <span class="soft gaps-hint"> {t('group.closed.why')}</span>
        {held > 0 && <span class="soft gaps-hint"> {t('group.held', { n: held })}</span>}
      </h2>
      <ol>
        {all.map((gap) => {
          const chosen = route.value.selected === gap.id
          const { title, rule } = closedTexts(now, gap, words.value)
          return (
            <li key={gap.id}>
              <button
                class={`open-row${chosen ? ' is-chosen' : ''}`}
                type="button"
                aria-pressed={chosen}
                onClick={() => {
                  select(gap.id)
                }}
              >
                <Badge
                  severity={gap.severity}
                  {...(gap.number === null ? {} : { label: String(gap.number) })}
                  look="settled"
                  size={24}
                />
                <span>
                  {title} · <span class="soft">{rule}</span>
                </span>
                <span class="soft open-why">
                  {day(gap.on)}
                  {gap.by !== null && ` · ${t('closed.byShort', { title: gap.by.title })}`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
