import type { Evidence } from '../../contract/gap.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { kindNames, levels, strengths } from '../../contract/vocabulary.ts'
import { capital, type Words } from '../messages.ts'
import { activityFacts } from './activity.ts'
import { partnerName, tableName } from './names.ts'
import { kindName } from './scene-words.ts'

export type EvidenceLine = { id: string; name: string; facts: string[]; inferred: boolean; source: string | null }

/** What each fact of a finding says, as the panel shows it; from the ids and values of the evidence only. */
export function evidenceLines(graph: RegionGraph, evidence: readonly Evidence[], words: Words): EvidenceLine[] {
  return evidence.map((one) => {
    const { name, facts } = lineOf(graph, one, words)
    return { id: one.id, name, facts, inferred: one.facts['inferred'] === true, source: one.source }
  })
}

function lineOf(graph: RegionGraph, { id, what, facts }: Evidence, words: Words): { name: string; facts: string[] } {
  const { t, lang, day } = words
  const text = (key: string) => {
    const value = facts[key]
    return typeof value === 'string' ? value : null
  }
  const level = levels.find((one) => one === text('level'))
  const kind = kindNames.find((one) => one === text('kind'))
  const at = text('at')
  const since = text('since')
  const strength = strengths.find((one) => one === facts['strength'])
  const confirmed = text('lastConfirmed')
  const said = [
    level === undefined ? null : capital(t(`level.${level}`)),
    kind === undefined || what === 'expectation' ? null : kindName(lang, kind),
    facts['inferred'] === true && what !== 'membership'
      ? [t('how.inferred'), text('inferredWhy')].filter((one) => one !== null).join(': ')
      : null,
    text('statedAs') === null ? null : t('said.as', { words: text('statedAs') ?? '' }),
    text('words') === null ? null : t('said.as', { words: text('words') ?? '' }),
    since === null
      ? what === 'involvement' || what === 'tie'
        ? t('source.noDate')
        : null
      : t('said.since', { day: day(since) }),
    facts['role'] === 'lead' ? t('role.lead') : null,
    strength === undefined ? null : t(`strength.${strength}`),
    confirmed === null ? null : t('said.confirmed', { day: day(confirmed) }),
    ...(what === 'activity' ? activityFacts(facts, words) : []),
  ].filter((one) => one !== null)
  const partner = partnerName(graph, text('partner') ?? text('from') ?? id)
  const stage = graph.stages.find((one) => one.id === text('stage'))?.name ?? null
  const table = stage ?? tableName(graph, at ?? id)
  if (what === 'expectation') {
    const preset = (['P', 'R', 'B'] as const).find((one) => one === text('preset') || id.startsWith(`preset:${one}:`))
    return {
      name: t('evidence.expected', { kind: kind === undefined ? id : kindName(lang, kind) }),
      facts: preset === undefined ? said : [t('absent.list', { preset: t(`preset.${preset}`) }), ...said],
    }
  }
  if (what === 'region') return { name: graph.region.name, facts: said }
  const names = [partner, table].filter((one) => one !== null)
  return { name: names.length === 0 ? (text('name') ?? id) : names.join(' · '), facts: said }
}
