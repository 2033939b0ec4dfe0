import { type ComponentChildren, h } from 'preact'
import type { ExampleSide, Rule, RuleDetail } from '../../../contract/rule.ts'
import { severities } from '../../../contract/vocabulary.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { FindingItems } from '../../panel/finding/finding-items.tsx'
import { Badge } from '../../parts/badge.tsx'
import { LegendSign } from '../../parts/mark.tsx'
import { FactsheetLink } from '../../parts/page/factsheet-link.tsx'
import { RuleSource } from '../../parts/rule-source.tsx'
import { drawExample } from '../../picture/example/draw.ts'
import { exampleKeys } from '../../picture/example/keys.ts'
import { words } from '../../store/language.ts'
import { displayedData, scene } from '../../store/current-view.ts'
import { ownOf } from '../../text/own-settings.ts'
import { ruleText } from '../../text/rule.ts'
import { mapWords } from '../../drawn/map/words/map-words.ts'
import { SettingsPart } from './settings-part.tsx'
import '../../style/rules/example.css'

/** What a rule finds, how, why, with which settings, and a find and a near miss drawn in small. */
export function RulePage({ detail: { rule, example } }: { detail: RuleDetail }) {
  const { t, lang, day } = words.value
  const texts = rule.texts[lang]
  const { legend, legendName } = mapWords(lang)
  const own = displayedData.value === null ? {} : ownOf(displayedData.value.graph, rule)
  const say = (text: string) => ruleText(text, rule, own, words.value)
  return (
    <article class="rule">
      <h1>
        <span class="rule-id">{rule.id}</span> {texts.name}
      </h1>
      <p class="rules-lead">{texts.general}</p>
      {rule.advice && <p class="soft">{t('rules.advice')}</p>}
      {rule.audience === 'coordinator' && <p class="soft">{t('rules.coordinator')}</p>}
      <Part title={t('rules.formula')}>
        <p>{say(texts.formula)}</p>
      </Part>
      <Part title={t('rules.example')}>
        <div class="rule-example">
          {(['find', 'miss'] as const).map((which) => (
            <figure key={which}>
              <p class={which === 'find' ? 'marker' : 'rule-miss'}>{t(`rules.${which}`)}</p>
              <div class="rule-drawing" tabIndex={0} role="group" aria-label={t(`rules.${which}`)}>
                <ExampleDrawing side={example[which]} rule={rule} words={words.value} marked={which === 'find'} />
              </div>
              <figcaption class="small">
                {example[which].caption[lang]}{' '}
                <span class="soft">{t('rules.on', { day: day(example[which].on) })}</span>
              </figcaption>
            </figure>
          ))}
        </div>
        <ul class="rule-keys small soft" aria-label={legendName}>
          {exampleKeys([example.find, example.miss], words.value).map((key) => (
            <li key={key}>
              <LegendSign sign={key} />
              {legend[key]}
            </li>
          ))}
        </ul>
        <p class="small soft">{t('rules.legend')}</p>
      </Part>
      <Part title={t('rules.weighs')}>
        <ul class="rule-weighs">
          {severities.flatMap((severity) => {
            const why = texts.weighs[severity]
            if (why === undefined) return []
            return (
              <li key={severity}>
                <Badge severity={severity} size={22} />
                <span>
                  <b>{capitalise(t(`severity.${severity}`))}</b> {say(why)}
                </span>
              </li>
            )
          })}
        </ul>
      </Part>
      <Part title={t('finding.why')}>
        <p>{say(texts.why)}</p>
        <RuleSource {...rule.source} />
      </Part>
      <Part title={t('finding.exceptions')}>
        <p>{say(texts.exceptions)}</p>
      </Part>
      <Part title={t('rules.settings')}>
        <SettingsPart rule={rule} />
      </Part>
      <Here rule={rule.id} isQuiet={rule.audience === 'coordinator'} />
    </article>
  )
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="rule-part">
    <h2>{title}</h2>
    {children}
  </section>
)

/** What it finds in the region one is in, each to be opened. */
function Here({ rule, isQuiet }: { rule: string; isQuiet: boolean }) {
  const now = displayedData.value
  const drawn = scene.value
  if (now === null || drawn === null || now.gaps.tooEarly) return null
  const findings = drawn.findings.filter(
    (finding) => finding.rule === rule || finding.also.some((other) => other.rule === rule),
  )
  return (
    <Part title={words.value.t('rules.here', { region: now.graph.region.name })}>
      {findings.length === 0 ? (
        <p class="soft">{words.value.t('rules.nothing')}</p>
      ) : (
        <ul class="agenda">
          <FindingItems now={now} scene={drawn} findings={findings} />
        </ul>
      )}
      {!isQuiet && <FactsheetLink about={rule} />}
    </Part>
  )
}

type Props = { side: ExampleSide; rule: Pick<Rule, 'side'>; words: Words; marked: boolean }

/** The drawing of one side of an example; what it shows stands beside it in words. */
function ExampleDrawing({ side, rule, words, marked }: Props) {
  const { width, height, shapes } = drawExample(side, rule, words, marked)
  return (
    <svg
      class={`example${width > 460 ? ' is-wide' : ''}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={side.caption[words.lang]}
    >
      {shapes.map(({ tag, kind, at, text }, index) => h(tag, { key: index, class: kind, ...at }, text))}
    </svg>
  )
}
