import type { Rule } from '../../../contract/rule.ts'
import { RuleLink } from '../../parts/rule-link.tsx'
import type { Scene } from '../../scene/scene.ts'
import { findsOfRule } from '../../scene/selection.ts'
import { ruleSelectionId } from '../../scene/selection-id.ts'
import { walkRule } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { filtersOpen } from '../../store/session.ts'

/** The rules as questions over the whole region; a question lights all its finds, then one by one. */
export function RuleQuestions({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t, lang } = words.value
  const early = now.gaps.tooEarly
  const foundBy = ({ id }: Rule) => scene.findings.filter((finding) => finding.rule === id)
  const rules = now.rules.filter((rule) => foundBy(rule).some(({ decided }) => decided))
  const open = now.rules.filter((rule) => !rules.includes(rule) && (early || foundBy(rule).length > 0))
  const silent = now.rules.filter((rule) => !rules.includes(rule) && !open.includes(rule))
  const line = (rule: Rule) => <Question key={rule.id} scene={scene} rule={rule} />
  const within = open.some(
    (rule) =>
      foundBy(rule).some(({ id }) => id === route.value.selected) || route.value.selected === ruleSelectionId(rule.id),
  )
  return (
    <section class="questions">
      <h2>{t('questions')}</h2>
      {early && <p class="small soft">{t('questions.early')}</p>}
      {rules.length > 0 && <ul>{rules.map(line)}</ul>}
      {open.length > 0 && (
        <details class="questions-open" open={within}>
          <summary>{t('questions.undecided', { n: open.length })}</summary>
          <ul>{open.map(line)}</ul>
        </details>
      )}
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
    </section>
  )
}

/** One rule with how many it finds; `?` while it cannot decide. The first press shows all its finds, each further one walks through them. */
function Question({ scene, rule }: { scene: Scene; rule: Rule }) {
  const { t, lang } = words.value
  const all = findsOfRule(scene.findings, rule.id)
  const found = all.filter(({ decided }) => decided).length
  const { selected } = route.value
  const together = ruleSelectionId(rule.id)
  const at = all.findIndex(({ id }) => id === selected)
  const walks = at >= 0 || selected === together
  const next = walks || all.length === 1 ? (all[at + 1]?.id ?? (all.length === 1 ? all[0]?.id : together)) : together
  return (
    <li>
      <button
        type="button"
        aria-pressed={walks}
        disabled={all.length === 0}
        onClick={() => {
          filtersOpen.value = false
          walkRule(rule.id, next ?? null, walks ? 'replace' : 'push')
        }}
      >
        <span>{rule.texts[lang].general}</span>
        <b class={found === 0 ? 'soft' : ''} title={found === 0 ? t('questions.open') : undefined}>
          {found === 0 ? '?' : found}
        </b>
      </button>
    </li>
  )
}
