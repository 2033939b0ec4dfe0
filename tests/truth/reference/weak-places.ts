import type { Severity } from '../../../contract/vocabulary.ts'
import { pairsOf } from './pairs.ts'
import {
  actingPartners,
  counted,
  expectedKinds,
  isOf,
  kindOf,
  positives,
  withKin,
  type Line,
  type Region,
} from './region.ts'
import { easedKinds, numbersOf } from './settings.ts'
import {
  allMentionsJoined,
  cutOff,
  isDrawn,
  isOwnPart,
  partsOf,
  reachable,
  sizeOf,
  twoModeOf,
  without,
  type TwoMode,
} from './two-mode.ts'
import { everyValue } from './cooperation.ts'
import { isOlderThan } from './months.ts'
import { finding, highest, isFound, overWays, withMention, type Finding, type Verdict } from './verdict.ts'

/** What counts over all levels together, the lines without a level among it; and the same with the mentions joined. */
const recorded = (region: Region): Line[] => counted(region, region.stated)
const joined = (region: Region): Line[] => counted(region, allMentionsJoined(region, recorded(region)))
const judgeBoth = (region: Region, judge: (lines: Line[]) => Verdict): Verdict =>
  withMention(judge(recorded(region)), () => judge(joined(region)))

/** G07: all contacts of a partner and its kin run through one other partner, or one table. */
export function hangingByAThread(region: Region): Finding[] {
  return region.partners.flatMap(({ id }) =>
    finding(
      'G07',
      [id],
      judgeBoth(region, (lines) => threadOf(region, lines, id)),
    ),
  )
}

function threadOf(region: Region, lines: Line[], partner: string): Verdict {
  const { half, strength } = numbersOf(region, 'G07')
  const drawn = lines.filter(isDrawn)
  const own = drawn.filter((line) => isOf(line, partner))
  if (own.length === 0) return 'clear'
  const ours = withKin(region, partner)
  const tables = drawn.filter(({ place }) => place !== 'partner')
  const contacts = drawn
    .filter((line) => [...ours].some((id) => isOf(line, id)))
    .flatMap(({ from, to, place }): { who: string; through: string | null }[] => {
      if (place === 'partner') return [{ who: ours.has(from) ? to : from, through: null }]
      return tables.filter((seat) => seat.to === to).map((seat) => ({ who: seat.from, through: to }))
    })
    .filter(({ who }) => !ours.has(who))
  if (contacts.length === 0) return 'clear'

  const isOnePartner = new Set(contacts.map(({ who }) => who)).size === 1
  const [table, ...others] = [...new Set(contacts.map(({ through }) => through))]
  const isOneTable = others.length === 0 && typeof table === 'string'
  const acting = actingPartners(region, lines)
  const sitting = acting.filter((id) => tables.some(({ from, to }) => from === id && to === table))
  if (!isOnePartner && !(isOneTable && sitting.length / acting.length < half)) return 'clear'

  const known = own.map((line) => line.strength).filter((value) => value !== null)
  return known.length > 0 && known.every((value) => value <= strength) ? 'high' : 'medium'
}

/** G11: a partner or a table without which partners are cut off from each other, over all levels or in the work. */
export function indispensableLink(region: Region, ways: Line[][]): Finding[] {
  const whole = [recorded(region), joined(region)].map((lines) => twoModeOf(region, lines))
  const work = ways.map((way) => {
    const lines = counted(region, way)
    // Who acts is who acts at any level; a mention without level may be of the work.
    const withMentions = counted(region, allMentionsJoined(region, lines, 'operational'))
    return [lines, withMentions].map((all) =>
      twoModeOf(
        region,
        all.filter(({ level }) => level === 'operational'),
      ),
    )
  })
  const nodes = [...region.partners, ...region.bodies, ...region.activities].map(({ id }) => id)
  return nodes.flatMap((node) => {
    const [inWhole, inWholeJoined] = whole.map((graph) => linkVerdict(region, graph, node))
    const verdict = overWays(
      work.map((graphs) => {
        const [inWork, inWorkJoined] = graphs.map((graph) => linkVerdict(region, graph, node))
        return withMention(heavier(inWhole!, inWork!), () => heavier(inWholeJoined!, inWorkJoined!))
      }),
    )
    return finding('G11', [node], verdict)
  })
}

const heavier = (a: Verdict, b: Verdict): Verdict => {
  const found = [a, b].filter(isFound)
  return found.length > 0 ? highest(found) : 'clear'
}

function linkVerdict(region: Region, graph: TwoMode, node: string): Verdict {
  const isPartner = graph.partners.includes(node)
  if (!isPartner && !graph.tables.includes(node)) return 'clear'
  const around = reachable(graph, node)
  const parts = partsOf(without(graph, node))
    .filter((part) => part.some((id) => around.has(id)))
    .filter((part) => !isPartner || !isOwnPart(region, node, part))
  const least = isPartner ? 1 : numbersOf(region, 'G11').parts
  if (parts.filter((part) => sizeOf(region, part) >= least).length < 2) return 'clear'
  const { cut, largest } = cutOff(region, parts)
  const left = new Set(largest.map((id) => kindOf(region, id)))
  const isExpectedCut = cut
    .flat()
    .map((id) => kindOf(region, id))
    .some((kind) => expectedKinds(region).has(kind) && !left.has(kind))
  if (isPartner && easedKinds(region).includes(kindOf(region, node))) return isExpectedCut ? 'medium' : 'low'
  return isExpectedCut ? 'high' : 'medium'
}

/** G12: a line that alone joins two groups; never that of a member and its cluster. */
export function onlyLine(region: Region): Finding[] {
  const { partners, strength, months } = numbersOf(region, 'G12')
  const ends = new Map(
    recorded(region)
      .filter(isDrawn)
      .map(({ from, to }) => [[from, to].sort().join(' '), [from, to] as const]),
  )
  const judge = (lines: Line[], [a, b]: readonly [string, string]): Verdict => {
    const isBetween = (line: Line) => isOf(line, a) && isOf(line, b)
    const graph = twoModeOf(region, lines)
    const cut = { ...graph, edges: graph.edges.filter((edge) => !(edge.includes(a) && edge.includes(b))) }
    const ofA = reachable(cut, a)
    if (ofA.has(b)) return 'clear'
    const ofB = reachable(cut, b)
    const sides = [ofA, ofB].map((side) =>
      sizeOf(
        region,
        graph.partners.filter((id) => side.has(id)),
      ),
    )
    if (sides.some((size) => size < partners)) return 'clear'
    const between = lines.filter((line) => isDrawn(line) && isBetween(line))
    const isWeak =
      everyValue(
        between.map((line) => line.strength),
        (value) => value <= strength,
      ) === 'yes'
    const isOld = between.every(
      ({ lastConfirmed }) => lastConfirmed !== null && isOlderThan(lastConfirmed, months, region.on),
    )
    return isWeak || isOld ? 'high' : 'medium'
  }
  return [...ends.values()].flatMap((pair) =>
    finding(
      'G12',
      [...pair],
      judgeBoth(region, (lines) => judge(lines, pair)),
    ),
  )
}

/** G14: most pairs of others that are connected, are so through this partner only. */
export function everythingThroughOne(region: Region, dependsOnPerson: Finding[]): Finding[] {
  const { share, acting } = numbersOf(region, 'G14')
  return region.partners.flatMap(({ id }) => {
    const people = region.persons.filter(({ worksAt }) => worksAt === id).map((person) => person.id)
    const isHigh = dependsOnPerson.some(({ about, state }) => state === 'found' && people.includes(about[0]!))
    const severity: Severity = isHigh ? 'high' : 'medium'
    const verdict = judgeBoth(region, (lines) => {
      if (positives(lines, new Set([id])).length === 0) return 'clear'
      const graph = twoModeOf(region, lines)
      const others = graph.partners.filter((partner) => !withKin(region, id).has(partner))
      if (others.length + 1 < acting) return 'clear'
      const isConnected = (among: TwoMode, [a, b]: [string, string]) => reachable(among, a).has(b)
      const connected = pairsOf(others).filter((pair) => isConnected(graph, pair))
      const throughThis = connected.filter((pair) => !isConnected(without(graph, id), pair))
      return throughThis.length > share * connected.length ? severity : 'clear'
    })
    return finding('G14', [id], verdict)
  })
}
