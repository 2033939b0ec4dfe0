import { namedLevels, type NamedLevel } from '../../../contract/vocabulary.ts'
import { directTies, everyValue, kinWorkTogether, shareTable } from './cooperation.ts'
import { counted, isOf, isPositive, withKin, type Line, type Region } from './region.ts'
import { numbersOf } from './settings.ts'
import {
  allOf,
  anyOf,
  finding,
  not,
  overWays,
  presenceVerdict,
  unlessSilent,
  verdictOf,
  type Certainty,
  type Finding,
  type Verdict,
} from './verdict.ts'

export const pairsOf = <T>(all: T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]))
const strengthsOf = (lines: Line[]) => lines.map(({ strength }) => strength)
const isKnown = (value: number | null) => value !== null

/** G03: strong at one of the two levels and weak at the other. */
export function levelSplit(region: Region, ways: Line[][]): Finding[] {
  const { strong, weak, high } = numbersOf(region, 'G03')
  const judge = (lines: Line[], pair: [string, string], strongAt: NamedLevel, weakAt: NamedLevel): Verdict => {
    const above = strengthsOf(directTies(lines, ...pair, strongAt))
    const below = strengthsOf(directTies(lines, ...pair, weakAt))
    if (![...above, ...below].some(isKnown)) return 'clear'
    const isWeak =
      below.length > 0
        ? everyValue(below, (strength) => strength <= weak)
        : shareTable(region, lines, pair, weakAt, 1) === 'yes'
          ? 'no'
          : 'maybe'
    const split = allOf([everyValue(above, (strength) => strength >= strong), isWeak])
    const difference = Math.min(...above.filter((s) => s !== null)) - Math.max(...below.filter((s) => s !== null))
    return verdictOf(split, difference >= high ? 'high' : 'medium')
  }
  const isStated = (pair: [string, string]) =>
    (['administrative', 'operational'] as const).some((level) => directTies(region.stated, ...pair, level).length > 0)
  const pairs = pairsOf(region.partners.map(({ id }) => id)).filter(isStated)
  return pairs.flatMap((pair) =>
    (['administrative', 'operational'] as const).flatMap((weakAt) => {
      const strongAt = weakAt === 'administrative' ? 'operational' : 'administrative'
      const verdict = overWays(ways.map((way) => judge(counted(region, way), pair, strongAt, weakAt)))
      return finding('G03', [...pair, `level:${weakAt}`], verdict)
    }),
  )
}

/** G18: what each of the two says of the tie itself. */
export function seenDifferently(region: Region, ways: Line[][]): Finding[] {
  const limits = numbersOf(region, 'G18')
  const judge = (lines: Line[], [a, b]: [string, string], level: NamedLevel): Verdict => {
    const ties = directTies(lines, a, b, level).filter(({ statedBy }) => statedBy === 'partner')
    const [byA, byB] = [ties.filter(({ from }) => from === a), ties.filter(({ from }) => from === b)]
    if (byA.length === 0 || byB.length === 0) return 'clear'
    const differences = (of: (line: Line) => number | null) => {
      const values = (said: Line[]) => said.map(of).filter((value) => value !== null)
      return values(byA).flatMap((x) => values(byB).map((y) => Math.abs(x - y)))
    }
    const inStrength = differences(({ strength }) => strength)
    const inJudgement = differences(({ judgement }) => judgement)
    if (inStrength.length + inJudgement.length === 0) return 'undecidable'
    const isHigh = [inStrength, inJudgement].some(
      (values) => everyValue(values, (value) => value >= limits.high) === 'yes',
    )
    const differ = anyOf([
      everyValue(inStrength, (value) => value >= limits.strength),
      everyValue(inJudgement, (value) => value >= limits.judgement),
    ])
    return verdictOf(differ, isHigh ? 'high' : 'medium')
  }
  return pairsOf(region.partners.map(({ id }) => id)).flatMap((pair) =>
    namedLevels.flatMap((level) =>
      finding(
        'G18',
        [...pair, `level:${level}`],
        overWays(ways.map((way) => judge(counted(region, way), pair, level))),
      ),
    ),
  )
}

const severityOf = { law: 'high', agreement: 'medium', own: 'low' } as const

/** G23: who is expected to work together and does not. */
export function expectedTieMissing(region: Region, ways: Line[][]): Finding[] {
  return namedLevels.flatMap((level) =>
    unlessSilent(
      region,
      'G23',
      level,
      region.graph.expectations.own
        .filter((expectation) => expectation.level === level)
        .flatMap((expectation) => missingTies(region, ways, level, expectation)),
    ),
  )
}

function missingTies(
  region: Region,
  ways: Line[][],
  level: NamedLevel,
  { id, a, b, strength, origin }: Region['graph']['expectations']['own'][number],
): Finding[] {
  if (a === null || b === null) return []
  const atLeast = strength ?? 1
  const isKind = (side: string) => side.startsWith('kind:')
  const registered = (side: string) =>
    region.partners
      .filter((partner) => (isKind(side) ? side === `kind:${partner.kind}` : side === partner.id))
      .map((partner) => partner.id)
  // Present counts at all levels together, where a line without level counts as it stands.
  const isPresent = (lines: Line[], partner: string) =>
    [...counted(region, region.stated), ...lines].some(
      (line) => isPositive(line) && [...withKin(region, partner)].some((id) => isOf(line, id)),
    )
  const kinOf = (partners: string[]) => partners.flatMap((partner) => [...withKin(region, partner)])
  const work = (lines: Line[], p: string, q: string) => kinWorkTogether(region, lines, [p, q], level, atLeast)

  /** `present`: who is there as the record stands; a mention may also be somebody who is not yet. */
  const judge = (who: string[], asks: (lines: Line[]) => boolean, met: (lines: Line[]) => Certainty): Verdict =>
    presenceVerdict(region, ways, kinOf(who), (lines) =>
      asks(lines) ? verdictOf(not(met(lines)), severityOf[origin]) : 'clear',
    )

  if (!isKind(a) || !isKind(b)) {
    const pairs = registered(a).flatMap((p) => registered(b).map((q): [string, string] => [p, q]))
    return pairs
      .filter(([p, q]) => p !== q)
      .flatMap(([p, q]) => {
        const asks = (lines: Line[]) => isPresent(lines, p) && isPresent(lines, q)
        return finding(
          'G23',
          [id, p, q],
          judge([p, q], asks, (lines) => work(lines, p, q)),
        )
      })
  }
  const counterparts = (p: string) =>
    [...(registered(a).includes(p) ? registered(b) : []), ...(registered(b).includes(p) ? registered(a) : [])].filter(
      (q) => q !== p,
    )
  return [...new Set([...registered(a), ...registered(b)])].flatMap((p) => {
    const asks = (lines: Line[]) => isPresent(lines, p) && counterparts(p).some((q) => isPresent(lines, q))
    const met = (lines: Line[]) =>
      anyOf(
        counterparts(p)
          .filter((q) => isPresent(lines, q))
          .map((q) => work(lines, p, q)),
      )
    return finding('G23', [id, p], judge([p, ...counterparts(p)], asks, met))
  })
}
