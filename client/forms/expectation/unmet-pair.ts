import type { Expectation, RegionGraph } from '../../../contract/graph.ts'
import type { NamedLevel } from '../../../contract/vocabulary.ts'
import type { Finding } from '../../scene/scene.ts'

/** Which expectation of a pair a finding is about, and between whom; `to` is null when any of a kind would do. */
export type UnmetPair = { expectation: Expectation; from: string; to: string | null; level: NamedLevel }

export function unmetOf(graph: RegionGraph, { about }: Pick<Finding, 'about'>): UnmetPair | null {
  const expectation = graph.expectations.own.find(({ id, kind }) => kind === null && about.includes(id))
  const [from, to = null] = graph.partners.map(({ id }) => id as string).filter((id) => about.includes(id))
  if (expectation === undefined || from === undefined || expectation.level === null) return null
  return { expectation, from, to, level: expectation.level }
}
