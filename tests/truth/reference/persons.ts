import { counted, isOf, type Line, type Region } from './region.ts'
import { numbersOf } from './settings.ts'
import { allMentionsJoined, cutOff, fragmentation, isDrawn, isOwnPart, partsOf, sizeOf, twoModeOf } from './two-mode.ts'
import { finding, withMention, type Finding, type Verdict } from './verdict.ts'

/** Rounding of a difference between two shares must not decide. */
const close = 1e-9

/** G10: what only one person carries, taken out, cuts partners off; or it is a large share of the lines. */
export function dependsOnOnePerson(region: Region): Finding[] {
  const lines = counted(region, region.stated)
  const joined = counted(region, allMentionsJoined(region, lines))
  return region.persons.flatMap((person) =>
    finding(
      'G10',
      [person.id],
      withMention(judge(region, lines, person), () => judge(region, joined, person)),
    ),
  )
}

function judge(region: Region, lines: Line[], person: Region['persons'][number]): Verdict {
  const limits = numbersOf(region, 'G10')
  const severity = person.temporaryUntil === null ? 'medium' : 'high'
  const isRecordedHere = region.partners.some(({ id }) => id === person.worksAt)
  const workplace = isRecordedHere ? person.worksAt : null
  const drawn = lines.filter(isDrawn)
  const isAlone = ({ carriedBy }: Line) => new Set(carriedBy).size === 1 && carriedBy.includes(person.id)
  const alone = drawn.filter(isAlone)
  if (alone.length === 0) return 'clear'
  if (cutsOff(region, lines, isAlone, workplace)) return severity

  /** The share of what this person alone carries in all of these lines, and in those with a recorded carrier. */
  const shareOf = (all: Line[], least: number): Verdict => {
    const carried = all.filter(isAlone).length
    if (carried < limits.lines) return 'clear'
    if (carried / all.length >= least) return severity
    const recorded = all.filter(({ carriedBy }) => carriedBy.length > 0)
    return carried / recorded.length >= least ? 'undecidable' : 'clear'
  }
  const ofWorkplace =
    workplace === null
      ? 'clear'
      : shareOf(
          drawn.filter((line) => isOf(line, workplace)),
          limits.ofPartner,
        )
  const shares = [ofWorkplace, shareOf(drawn, limits.ofRegion)]
  if (shares.includes(severity)) return severity
  return shares.includes('undecidable') ? 'undecidable' : 'clear'
}

function cutsOff(region: Region, lines: Line[], isAlone: (line: Line) => boolean, workplace: string | null): boolean {
  const limits = numbersOf(region, 'G10')
  const before = twoModeOf(region, lines)
  // Who acts keeps its place in the graph when its lines are taken out, and what it is part of.
  const left = lines.filter((line) => !isAlone(line))
  const after = twoModeOf(region, left, before.partners)
  const partsOfWhat = partsOf(before).map((whole) =>
    partsOf(after)
      .filter((part) => part.some((id) => whole.includes(id)))
      .filter((part) => workplace === null || !isOwnPart(region, workplace, part)),
  )
  const cut = partsOfWhat.flatMap((parts) => cutOff(region, parts).cut)
  const partners = cut.reduce((sum, part) => sum + sizeOf(region, part), 0)
  return partners >= limits.partners && fragmentation(after) - fragmentation(before) >= limits.rise - close
}
