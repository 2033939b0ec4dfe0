import { type NamedLevel, namedLevels } from '../../../contract/vocabulary.ts'
import { meetingsBetween, partnersMet } from '../../../domain/contacts/meetings.ts'
import { partnerWords, tablesOf, viaText } from './line.ts'
import type { QuestionContext, AnswerLine, Question } from './types.ts'

const MAX_PATHS = 3

/** Along which partners one reaches another, or the nearest of a kind; the shortest ways, at most three. */
export const connectingPath: Question = {
  id: 'path',
  sentence: 'ask.path',
  parts: { a: 'partner', b: 'partnerOrKind', level: 'level' },
  start: ({ partners }) => {
    const from = partners.find(({ kind }) => kind === 'education_mbo') ?? partners[0]
    return from === undefined ? null : { a: from.id, b: 'kind:employers_org', level: 'any' }
  },
  answer: (ground, { a, b, level }) => {
    const { graph, words } = ground
    const { t } = words
    const ends = new Set(
      graph.partners
        .filter(({ id, kind }) => id !== a && (id === b || `kind:${kind}` === b))
        .map(({ id }) => id as string),
    )
    const ways =
      ends.size === 0 ? [] : waysFrom(ground, a, ends, namedLevels.find((namedLevel) => namedLevel === level) ?? null)
    const to = b.startsWith('kind:') ? t(`kindIn.${b.slice(5)}` as 'kindIn.uwv') : partnerWords(graph, b)
    const [shortest] = ways
    const key = shortest === undefined ? 'nothing' : shortest.length === 2 ? 'direct' : 'found'
    return {
      headline: t(`ask.path.${key}`, { a: partnerWords(graph, a), b: to, n: Math.max((shortest?.length ?? 2) - 2, 0) }),
      lines: ways.slice(0, MAX_PATHS).map((way, at) => wayLine(ground, way, at)),
      note:
        shortest === undefined
          ? t('ask.unknown')
          : ways.length > MAX_PATHS
            ? t('ask.path.more', { n: ways.length - MAX_PATHS })
            : null,
    }
  },
}

/** Breadth first: all shortest ways to the nearest of `ends`, in the order of the partners' ids. */
function waysFrom(
  { region }: QuestionContext,
  from: string,
  ends: ReadonlySet<string>,
  level: NamedLevel | null,
): string[][] {
  const seen = new Set([from])
  let ways: string[][] = [[from]]
  while (ways.length > 0) {
    const next: string[][] = []
    const found = new Set<string>()
    for (const way of ways) {
      for (const other of partnersMet(region, way.at(-1) ?? '', level)) {
        if (seen.has(other)) continue
        found.add(other)
        next.push([...way, other])
      }
    }
    const there = next.filter((way) => ends.has(way.at(-1) ?? ''))
    if (there.length > 0) return there
    for (const one of found) seen.add(one)
    // Of ways to the same partner a few do: they go on alike.
    ways = next.filter((way, at) => next.findIndex((other) => other.at(-1) === way.at(-1)) > at - MAX_PATHS)
  }
  return []
}

function wayLine({ region, graph, words }: QuestionContext, way: readonly string[], at: number): AnswerLine {
  const hops = way.slice(1).map((to, step) => meetingsBetween(region, new Set([way[step] ?? '']), new Set([to]), null))
  return {
    id: String(at),
    text: way.map((id) => partnerWords(graph, id)).join(' → '),
    more: hops.map((vias) => viaText(graph, vias, words)).join(' → '),
    partners: [...way],
    tables: hops.flatMap(tablesOf),
  }
}
