import type { RegionGraph } from '../../contract/graph.ts'
import type { Expectation } from '../../contract/records/nodes/expectation.ts'
import { kindNames, type NamedLevel } from '../../contract/vocabulary.ts'
import { capitalise, type Words } from '../i18n/words.ts'
import type { NumberedFinding } from '../scene/scene.ts'
import { nameOf } from './names.ts'

/** One side of a pair: a partner by name, or a kind as it stands in a sentence ("een werkgever"). */
export function sideText(graph: RegionGraph, side: string, words: Words): string {
  const kind = kindNames.find((kindName) => side === `kind:${kindName}`)
  return kind === undefined ? nameOf(graph, side, words) : words.t(`kindIn.${kind}`)
}

/** "Een mbo-instelling en een werkgeversorganisatie werken uitvoerend samen, sterkte 3 of meer". */
export function expectationText(graph: RegionGraph, expectation: Expectation, words: Words): string {
  const { kind, a, b, level, strength } = expectation
  if (kind !== null) return capitalise(words.t('expect.kind', { kind: words.t(`kindIn.${kind}`) }))
  const pair = words.t('expect.pair', {
    a: sideText(graph, a ?? '', words),
    b: sideText(graph, b ?? '', words),
    level: level === null ? '' : words.t(`level.${level}`),
  })
  return capitalise(strength === null ? pair : `${pair}, ${words.t('expect.atLeast', { n: strength })}`)
}

/** Which expectation of a pair a finding is about, and between whom; `to` is null when any of a kind would do. */
export type UnmetPair = { expectation: Expectation; from: string; to: string | null; level: NamedLevel }

export function unmetOf(graph: RegionGraph, { about }: Pick<NumberedFinding, 'about'>): UnmetPair | null {
  const expectation = graph.expectations.own.find(({ id, kind }) => kind === null && about.includes(id))
  const [from, to = null] = graph.partners.map(({ id }) => id as string).filter((id) => about.includes(id))
  if (expectation === undefined || from === undefined || expectation.level === null) return null
  return { expectation, from, to, level: expectation.level }
}
