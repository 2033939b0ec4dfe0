import { kinWorkTogether } from './cooperation.ts'
import { kin, positives, withKin, type Line, type Region } from './region.ts'
import { numbersOf } from './settings.ts'
import { anyOf, finding, not, presenceVerdict, unlessSilent, verdictOf, type Finding, type Verdict } from './verdict.ts'

const coverersOf = (region: Region, stage: string): string[] => [
  ...new Set(region.coverages.filter((coverage) => coverage.stage === stage).map(({ partner }) => partner)),
]
/** Covering is being there for the stage and in the work, itself or through its kin. */
const covering = (region: Region, lines: Line[], stage: string): string[] =>
  coverersOf(region, stage).filter((id) => positives(lines, withKin(region, id), 'operational').length > 0)
const coverersAndKin = (region: Region, stages: string[]): Set<string> =>
  new Set(stages.flatMap((stage) => coverersOf(region, stage)).flatMap((id) => [...withKin(region, id)]))

/** Nothing of who covers what is recorded: no partner at a step, and of no step that it has everyone. */
const isUnrecorded = (region: Region) =>
  region.coverages.length === 0 && !region.stages.some(({ isComplete }) => isComplete)
/** While not everyone is recorded at these steps, nothing is found of them: somebody else may do them. */
const onceComplete = (verdict: Verdict, stages: Region['stages']): Verdict =>
  verdict === 'clear' || stages.every(({ isComplete }) => isComplete) ? verdict : 'undecidable'

/** G08: a step of the chain that nobody covers, or one partner only. */
export function uncoveredStage(region: Region, ways: Line[][]): Finding[] {
  if (isUnrecorded(region)) return region.stages.length > 0 ? finding('G08', [region.id], 'undecidable') : []
  const found = region.stages.flatMap((stage) => {
    const { id } = stage
    const verdict = presenceVerdict(region, ways, coverersAndKin(region, [id]), (lines): Verdict => {
      const all = covering(region, lines, id)
      // A member whose cluster covers the stage too is not counted beside it.
      const count = all.filter((partner) => !all.some((cluster) => isMemberOf(region, partner, cluster))).length
      if (count > numbersOf(region, 'G08').few) return 'clear'
      return count === 0 ? 'high' : 'medium'
    })
    return finding('G08', [id], onceComplete(verdict, [stage]))
  })
  return unlessSilent(region, 'G08', 'operational', found)
}

const isMemberOf = (region: Region, partner: string, cluster: string): boolean =>
  region.partOf.some(
    ({ member, cluster: above }) => member === partner && (above === cluster || isMemberOf(region, above, cluster)),
  )

/** G09: two steps in a row, both covered, and nobody of the one works with anybody of the other. */
export function brokenHandover(region: Region, ways: Line[][]): Finding[] {
  if (isUnrecorded(region)) return region.stages.length > 1 ? finding('G09', [region.id], 'undecidable') : []
  const { strength, highFrom } = numbersOf(region, 'G09')
  const stages = [...region.stages].sort((a, b) => a.order - b.order)
  const found = stages.slice(1).flatMap((next, i) => {
    const stage = stages[i]!
    const step = stage.number
    const severity = step !== null && next.number === step + 1 && step >= highFrom ? 'high' : 'medium'
    const verdict = presenceVerdict(region, ways, coverersAndKin(region, [stage.id, next.id]), (lines): Verdict => {
      const [from, to] = [covering(region, lines, stage.id), covering(region, lines, next.id)]
      if (from.length === 0 || to.length === 0) return 'clear'
      const isOne = from.some((a) => to.some((b) => a === b || kin(region.partOf, a).has(b)))
      if (isOne) return 'clear'
      const handed = anyOf(
        from.flatMap((a) => to.map((b) => kinWorkTogether(region, lines, [a, b], 'operational', strength))),
      )
      return verdictOf(not(handed), severity)
    })
    return finding('G09', [stage.id, next.id], onceComplete(verdict, [stage, next]))
  })
  return unlessSilent(region, 'G09', 'operational', found)
}
