import type { Evidence } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { kindNames, levels, strengths } from '../../../contract/vocabulary.ts'
import { expectationText } from '../expectation.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { activityFacts } from '../activity.ts'
import { partnerName, tableName } from '../names.ts'
import { kindName } from '../../scene/words/scene-words.ts'

export type EvidenceLine = { id: string; name: string; facts: string[]; inferred: boolean; source: string | null }

/** What each fact of a finding says, as the panel shows it; from the ids and values of the evidence only. */
export function evidenceLines(graph: RegionGraph, evidence: readonly Evidence[], words: Words): EvidenceLine[] {
  return [...evidence.filter(leads), ...evidence.filter((item) => !leads(item))].map((one) => {
    const { name, facts } = lineOf(graph, one, words)
    return { id: one.id, name, facts, inferred: one.facts['inferred'] === true, source: one.source }
  })
}

/** What a find begins with: what was expected, or the person, the stage or the goal it is about. */
const leads = ({ what }: Evidence) => ['expectation', 'person', 'stage', 'goal', 'region'].includes(what)

function lineOf(graph: RegionGraph, { id, what, facts }: Evidence, words: Words): { name: string; facts: string[] } {
  const { t, lang, day } = words
  if (what === 'expectation') return expected(graph, id, facts, words)
  const text = (key: string) => {
    const value = facts[key]
    return typeof value === 'string' ? value : null
  }
  const level = levels.find((level) => level === text('level'))
  const kind = kindNames.find((kindName) => kindName === text('kind'))
  const since = text('since')
  const strength = strengths.find((strength) => strength === facts['strength'])
  const confirmed = text('lastConfirmed')
  const said = [
    level === undefined ? null : capitalise(t(`level.${level}`)),
    kind === undefined ? null : kindName(lang, kind),
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
  if (what === 'region') return { name: graph.region.name, facts: said }
  const ends = [text('from'), text('to')].flatMap((end) => (end === null ? [] : (partnerName(graph, end) ?? end)))
  const stage = graph.stages.find((stage) => stage.id === text('stage'))?.name ?? null
  const names =
    ends.length > 0
      ? ends
      : [partnerName(graph, text('partner') ?? id), stage ?? tableName(graph, text('at') ?? id)].filter(
          (one) => one !== null,
        )
  return { name: names.length === 0 ? (text('name') ?? text('role') ?? id) : names.join(' · '), facts: said }
}

/** A kind that is counted on, or a pair in a sentence, with who counts on it. */
function expected(graph: RegionGraph, id: string, facts: Evidence['facts'], words: Words) {
  const { t, lang } = words
  const kind = kindNames.find((kindName) => kindName === facts['kind'])
  const preset = (['P', 'R', 'B'] as const).find((one) => one === facts['preset'] || id.startsWith(`preset:${one}:`))
  const own = graph.expectations.own.find((one) => one.id === id)
  const name =
    kind === undefined && own !== undefined
      ? expectationText(graph, own, words)
      : t('evidence.expected', { kind: kind === undefined ? id : kindName(lang, kind) })
  const why = own === undefined ? [] : [`${t('expect.origin')} ${t(`expect.origin.${own.origin}`)}`]
  return { name, facts: preset === undefined ? why : [t('absent.list', { preset: t(`preset.${preset}`) })] }
}
