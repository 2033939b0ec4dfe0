import { kinds, namedLevels } from '../../../contract/vocabulary.ts'
import {
  counted,
  expectedKinds,
  isExpected,
  isPositive,
  kindOf,
  positives,
  withKin,
  type Line,
  type Region,
} from './region.ts'
import { numbersOf, withoutMandate } from './settings.ts'
import {
  countedMentions,
  finding,
  mentionLines,
  presenceVerdict,
  unlessSilent,
  withMention,
  type Finding,
} from './verdict.ts'

/** G01: at the board table, and nobody of it in the work. */
export function onlyAtTheTable(region: Region, ways: Line[][]): Finding[] {
  const found = region.partners.flatMap(({ id }) => {
    const verdict = presenceVerdict(region, ways, withKin(region, id), (lines) => {
      const atTheTable = positives(lines, new Set([id]), 'administrative').length > 0
      const inTheWork = positives(lines, withKin(region, id), 'operational').length > 0
      if (!atTheTable || inTheWork) return 'clear'
      return isExpected(region, id) ? 'high' : 'medium'
    })
    return finding('G01', [id], verdict)
  })
  return unlessSilent(region, 'G01', 'operational', found)
}

/** G02: in the work, and nobody of it at the board table. */
export function doingWithoutMandate(region: Region, ways: Line[][]): Finding[] {
  const asked = region.partners.filter(({ kind }) => !withoutMandate(region).includes(kind))
  const found = asked.flatMap(({ id }) => {
    const verdict = presenceVerdict(region, ways, withKin(region, id), (lines) => {
      const inTheWork = positives(lines, new Set([id]), 'operational').length > 0
      const atTheTable = positives(lines, withKin(region, id), 'administrative').length > 0
      if (!inTheWork || atTheTable) return 'clear'
      const led = new Set(
        lines
          .filter((line) => line.from === id && line.place === 'activity' && line.role === 'lead' && isPositive(line))
          .map(({ to }) => to),
      )
      return led.size >= numbersOf(region, 'G02').leads || isExpected(region, id) ? 'high' : 'medium'
    })
    return finding('G02', [id], verdict)
  })
  return unlessSilent(region, 'G02', 'administrative', found)
}

/** G04: an expected kind of which nobody takes part, at whatever level. */
export function expectedPartnerMissing(region: Region): Finding[] {
  return [...expectedKinds(region)].flatMap((kind) => {
    const ofKind = region.partners.filter((partner) => partner.kind === kind)
    const who = new Set(ofKind.flatMap(({ id }) => [...withKin(region, id)]))
    const severity = kinds[kind].statutory ? 'high' : 'medium'
    const recorded = positives(counted(region, region.stated), who).length > 0
    // Who is meant need not be registered at all.
    const mentioned =
      countedMentions(region).some((mention) => mention.kinds.includes(kind)) ||
      counted(region, mentionLines(region, who)).length > 0
    const verdict = withMention(recorded ? 'clear' : severity, () => (mentioned ? 'clear' : severity))
    return finding('G04', [`kind:${kind}`], verdict)
  })
}

/** G05: a municipality that is nowhere at a level, itself or through its kin. */
export function municipalityNotConnected(region: Region, ways: Line[][]): Finding[] {
  const municipalities = region.partners.filter(({ kind }) => kind === 'municipality' || kind === 'municipality_centre')
  return namedLevels.flatMap((level) => {
    const asked = municipalities.map(({ id }) => ({
      id,
      verdict: presenceVerdict(region, ways, withKin(region, id), (lines) =>
        positives(lines, withKin(region, id), level).length > 0 ? 'clear' : 'medium',
      ),
    }))
    const share = asked.filter(({ verdict }) => verdict === 'medium').length / municipalities.length
    const severity = share > numbersOf(region, 'G05').share ? 'high' : 'medium'
    const found = asked.flatMap(({ id, verdict }) =>
      finding('G05', [id, `level:${level}`], verdict === 'medium' ? severity : verdict),
    )
    return unlessSilent(region, 'G05', level, found)
  })
}

/** G06: registered, and nothing positive is said of it or its kin. */
export function isolatedPartner(region: Region): Finding[] {
  return region.partners.flatMap(({ id }) => {
    const who = withKin(region, id)
    const severity = isExpected(region, id) ? 'high' : 'low'
    const judge = (lines: Line[]) => (positives(counted(region, lines), who).length > 0 ? 'clear' : severity)
    const verdict = withMention(judge(region.stated), () => judge([...region.stated, ...mentionLines(region, who)]))
    return finding('G06', [id], verdict)
  })
}

/** Fewer than half of the kinds the preset expects have a partner with a name: too early to count what is found. */
export function isTooEarly(region: Region): boolean {
  const preset = region.graph.expectations.kinds
  const named = preset.filter(({ kind }) => region.partners.some(({ id }) => kindOf(region, id) === kind))
  return named.length * 2 < preset.length
}
