import type { Evidence } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { NetworkKind } from '../../../contract/records/network.ts'
import { kindNames, namedLevels } from '../../../contract/vocabulary.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { expectationText, sideText } from '../expectation.ts'
import { nameOf, sourceOf } from '../names.ts'
import { kindName } from '../../scene/words/scene-words.ts'

type Naming = {
  graph: RegionGraph
  words: Words
  item: Evidence
  /** A fact that is a text; null when it is not there. */
  text: (key: string) => string | null
  /** The name of the record that a fact names, or of the one it is itself. */
  name: (key: string) => string
}

/** Record kind by kind, how it is said in a few words: by names, never by an id. */
const byKind: Record<NetworkKind, (naming: Naming) => string> = {
  region: ({ graph }) => graph.region.name,
  source: ({ graph, item, words }) => sourceOf(graph, item.id)?.title ?? words.t('source.none'),
  partner: ownName,
  person: ({ text, words }) => text('role') ?? words.t('name.unknown'),
  goal: ownName,
  stage: ownName,
  body: ownName,
  activity: ownName,
  membership: ({ name, words }) => words.t('evidence.membership', { member: name('member'), cluster: name('cluster') }),
  coverage: ({ name, words }) => words.t('evidence.coverage', { partner: name('partner'), stage: name('stage') }),
  carrying: ({ name, words }) => words.t('evidence.carrying', { activity: name('activity'), body: name('body') }),
  involvement: ({ name }) => `${name('partner')} · ${name('at')}`,
  tie: ({ name }) => `${name('from')} · ${name('to')}`,
  mention: ({ name }) => name('at'),
  expectation: expectationName,
}

/** What a fact of a finding is about, as it stands above what is said of it. */
export function evidenceName(graph: RegionGraph, item: Evidence, words: Words): string {
  const text = (key: string) => {
    const value = item.facts[key]
    return typeof value === 'string' ? value : null
  }
  const name = (key: string) => nameOf(graph, text(key) ?? '', words)
  return byKind[item.what]({ graph, words, item, text, name })
}

function ownName({ graph, item, text, words }: Naming): string {
  const named = nameOf(graph, item.id, words)
  return named === words.t('name.unknown') ? (text('name') ?? named) : named
}

/** A kind that is expected, or a pair in a sentence; also when the expectation itself is no longer there. */
function expectationName({ graph, item, text, words }: Naming): string {
  const kind = kindNames.find((one) => one === text('kind'))
  const own = graph.expectations.own.find(({ id }) => id === item.id)
  if (kind !== undefined) return words.t('evidence.expected', { kind: kindName(words.lang, kind) })
  if (own !== undefined) return expectationText(graph, own, words)
  const level = namedLevels.find((one) => one === text('level'))
  return capitalise(
    words.t('expect.pair', {
      a: sideText(graph, text('a') ?? '', words),
      b: sideText(graph, text('b') ?? '', words),
      level: level === undefined ? '' : words.t(`level.${level}`),
    }),
  )
}
