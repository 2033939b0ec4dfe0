import { severities, type NamedLevel, type Severity } from '../../../contract/vocabulary.ts'
import { counted, isPlannedWork, type Line, type Region } from './region.ts'

export type Finding = {
  rule: string
  about: string[]
  state: 'found' | 'undecidable'
  severity: Severity | null
}
/** A severity means: found. */
export type Verdict = Severity | 'clear' | 'undecidable'
export type Certainty = 'yes' | 'maybe' | 'no'

export const isFound = (verdict: Verdict): verdict is Severity => verdict !== 'clear' && verdict !== 'undecidable'
export const highest = (found: Severity[]): Severity => severities.find((severity) => found.includes(severity))!
const lowest = (found: Severity[]): Severity => severities.findLast((severity) => found.includes(severity))!

/** Found when every way finds it, clear when none does; a severity that turns on the way is the lowest (R10). */
export function overWays(verdicts: Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'clear')) return 'clear'
  const found = verdicts.filter(isFound)
  return found.length === verdicts.length ? lowest(found) : 'undecidable'
}
/** R6: a mention only ever clears. What the record as it stands does not find is not found through a mention either. */
export const withMention = (recorded: Verdict, joined: () => Verdict): Verdict =>
  recorded === 'clear' ? 'clear' : overWays([recorded, joined()])

export const anyOf = (certainties: Certainty[]): Certainty =>
  certainties.includes('yes') ? 'yes' : certainties.includes('maybe') ? 'maybe' : 'no'
export const allOf = (certainties: Certainty[]): Certainty =>
  certainties.includes('no') ? 'no' : certainties.includes('maybe') ? 'maybe' : 'yes'
export const not = (certainty: Certainty): Certainty =>
  certainty === 'yes' ? 'no' : certainty === 'no' ? 'yes' : 'maybe'
export const verdictOf = (certainty: Certainty, severity: Severity): Verdict =>
  certainty === 'yes' ? severity : certainty === 'no' ? 'clear' : 'undecidable'

export function finding(rule: string, about: string[], verdict: Verdict): Finding[] {
  if (verdict === 'clear') return []
  const sorted = [...about].sort()
  return isFound(verdict)
    ? [{ rule, about: sorted, state: 'found', severity: verdict }]
    : [{ rule, about: sorted, state: 'undecidable', severity: null }]
}

const namedLevels: NamedLevel[] = ['administrative', 'policy', 'operational']

/** Every way in which the lines without a level may lie: each at any level, each by itself. */
export function waysOf(region: Region): Line[][] {
  let ways: Line[][] = [[]]
  for (const line of region.stated) {
    const here = line.level === 'unspecified' ? namedLevels.map((level) => ({ ...line, level })) : [line]
    ways = ways.flatMap((way) => here.map((at) => [...way, at]))
  }
  return ways
}

/** The lines that would be there if a mention were these partners. One without level may be at any. */
export function mentionLines(
  region: Region,
  partners: Iterable<string>,
  levelsOfUnknown: readonly Line['level'][] = namedLevels,
): Line[] {
  const who = new Set(partners)
  return region.mentions.flatMap(({ kinds, level, at }) =>
    region.partners
      .filter(({ id, kind }) => who.has(id) && kinds.includes(kind))
      .flatMap(({ id }) =>
        (level === null ? levelsOfUnknown : [level]).map((where): Line => ({
          from: id,
          to: at,
          place: region.bodies.some((body) => body.id === at) ? 'body' : 'activity',
          level: where,
          strength: null,
          judgement: null,
          role: null,
          lastConfirmed: null,
          statedBy: 'document',
          carriedBy: [],
        })),
      ),
  )
}

/** Without those that could only be work in an activity that is planned (R5). */
export const countedMentions = (region: Region) =>
  region.mentions.filter(({ at, level }) => level === null || !isPlannedWork(region, { to: at, level }))

/** A rule about presence: the verdict in every way, and if any mention were one of `who`. */
export const presenceVerdict = (
  region: Region,
  ways: Line[][],
  who: Iterable<string>,
  judge: (lines: Line[]) => Verdict,
): Verdict => {
  const mentioned = mentionLines(region, who)
  return overWays(
    ways.map((way) => withMention(judge(counted(region, way)), () => judge(counted(region, [...way, ...mentioned])))),
  )
}

/** R7: nothing at all is said at this level. A line or a mention without a level does not end the silence. */
export const isSilent = (region: Region, level: NamedLevel): boolean =>
  !counted(region, region.stated).some((line) => line.level === level) &&
  !countedMentions(region).some((mention) => mention.level === level)

/** R7: once for the region in place of everything at that level, and only where something would otherwise be found. */
export const unlessSilent = (region: Region, rule: string, level: NamedLevel, found: Finding[]): Finding[] =>
  found.some(({ state }) => state === 'found') && isSilent(region, level)
    ? finding(rule, [region.id, `level:${level}`], 'undecidable')
    : found
