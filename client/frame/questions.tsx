import { filtersOpen, type Known, place, words } from '../state.ts'
import type { Rule } from '../../contract/rule.ts'
import { select } from '../actions.ts'
import { RuleLink } from '../rules/rule-link.tsx'
import type { Scene } from '../scene/scene.ts'

/** The rules as questions over the whole region; an answer lights its finds one by one. */
export function Questions({ now, scene }: { now: Known; scene: Scene }) {
  const { t, lang } = words.value
  const early = now.gaps.tooEarly
  const speaks = ({ id }: Rule) => scene.findings.some((one) => one.rule === id)
  const rules = early ? now.rules : now.rules.filter(speaks)
  const silent = now.rules.filter((rule) => !rules.includes(rule))
  return (
    <section class="questions">
      <h2>{t('questions')}</h2>
      <ul>
        {rules.map((rule) => {
          const all = scene.findings.filter((one) => one.rule === rule.id)
          const found = all.filter(({ decided }) => decided)
          const at = all.findIndex(({ id }) => id === place.value.selected)
          const next = all[(at + 1) % Math.max(all.length, 1)]
          const count = early || (found.length === 0 && all.length > 0) ? '?' : String(found.length)
          return (
            <li key={rule.id}>
              <button
                type="button"
                aria-pressed={at >= 0}
                disabled={next === undefined}
                onClick={() => {
                  filtersOpen.value = false
                  select(next?.id ?? null)
                }}
              >
                <span>{rule.texts[lang].general}</span>
                <b
                  class={count === '?' || count === '0' ? 'soft' : ''}
                  title={count === '?' ? t('questions.open') : undefined}
                >
                  {count}
                </b>
              </button>
            </li>
          )
        })}
      </ul>
      {silent.length > 0 && (
        <details class="questions-silent">
          <summary>{t('questions.silent', { n: silent.length })}</summary>
          <ul>
            {silent.map((rule) => (
              <li key={rule.id} class="soft small">
                {rule.texts[lang].general}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="small">
        <RuleLink rule="all">{t('rules.all')}</RuleLink>
      </p>
      {early && <p class="small soft">{t('questions.early')}</p>}
    </section>
  )
}
