import type { Evidence } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { kindNames, levels, strengths } from '../../../contract/vocabulary.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { activityFacts } from '../activity.ts'
import { saysMore } from '../readings.ts'
import { evidenceName } from './evidence-name.ts'
import { kindName } from '../../scene/words/scene-words.ts'

export type EvidenceLine = {
  id: string
  name: string
  facts: string[]
  inferred: boolean
  inferredWhy: string | null
  source: string | null
}

/** What each fact of a finding says, as the panel shows it; from the ids and values of the evidence only. */
export function evidenceLines(graph: RegionGraph, evidence: readonly Evidence[], words: Words): EvidenceLine[] {
  return [...evidence.filter(leads), ...evidence.filter((item) => !leads(item))].map((one) => {
    const facts = factsOf(graph, one, words)
    return {
      id: one.id,
      name: evidenceName(graph, one, words),
      facts,
      inferred: one.facts['inferred'] === true,
      inferredWhy: textOf(one.facts, 'inferredWhy'),
      source: one.source,
    }
  })
}

/** What a find begins with: what was expected, or the person, the stage or the goal it is about. */
const leads = ({ what }: Evidence) => ['expectation', 'person', 'stage', 'goal', 'region'].includes(what)

function factsOf(graph: RegionGraph, { id, what, facts }: Evidence, words: Words): string[] {
  const { t, lang, day } = words
  if (what === 'expectation') return whyExpected(graph, id, facts, words)
  const text = (key: string) => textOf(facts, key)
  const level = levels.find((level) => level === text('level'))
  const kind = kindNames.find((kindName) => kindName === text('kind'))
  const since = text('since')
  const strength = strengths.find((strength) => strength === facts['strength'])
  const confirmed = text('lastConfirmed')
  const until = text(what === 'person' ? 'temporaryUntil' : 'until')
  return [
    level === undefined ? null : capitalise(t(`level.${level}`)),
    kind === undefined ? null : kindName(lang, kind),
    text('statedAs') === null || !saysMore(text('statedAs') ?? '', namesIn(graph, facts))
      ? null
      : t('said.as', { words: text('statedAs') ?? '' }),
    text('words') === null ? null : t('said.as', { words: text('words') ?? '' }),
    since === null
      ? what === 'involvement' || what === 'tie'
        ? t('source.noDate')
        : null
      : t('said.since', { day: day(since) }),
    until === null ? null : t('said.until', { day: day(until) }),
    facts['role'] === 'lead' ? t('role.lead') : null,
    strength === undefined ? null : t(`strength.${strength}`),
    text('horizon'),
    confirmed === null ? null : t('said.confirmed', { day: day(confirmed) }),
    ...(what === 'activity' ? activityFacts(facts, words) : []),
  ].filter((one) => one !== null)
}

/** Who expects it: the standard list, or the region itself and why. */
function whyExpected(graph: RegionGraph, id: string, facts: Evidence['facts'], { t }: Words): string[] {
  const preset = (['P', 'R', 'B'] as const).find((one) => one === facts['preset'] || id.startsWith(`preset:${one}:`))
  if (preset !== undefined) return [t('absent.list', { preset: t(`preset.${preset}`) })]
  const own = graph.expectations.own.find((one) => one.id === id)
  return own === undefined ? [] : [`${t('recordField.origin')} ${t(`expect.origin.${own.origin}`)}`]
}

function textOf(facts: Evidence['facts'], key: string): string | null {
  const value = facts[key]
  return typeof value === 'string' ? value : null
}

/** The names of the partners that a fact is about. */
const namesIn = (graph: RegionGraph, facts: Evidence['facts']): (string | null)[] =>
  graph.partners.flatMap(({ id, name, short }) =>
    ['partner', 'from', 'to'].some((key) => facts[key] === id) ? [name, short] : [],
  )
