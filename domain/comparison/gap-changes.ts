import { countsByItself, type Gap, type Gaps, type Undecidable } from '../../contract/gap.ts'

/**
 * What became of gaps between two states that say the same voices' words. closed: found then, decidable and clear now; opened: the
 * reverse. hidden: found then, undecidable now; shown: undecidable then, found now. kept: found in both.
 */
export type GapChanges = { closed: Gap[]; opened: Gap[]; hidden: Gap[]; shown: Gap[]; kept: Gap[] }

export function compareGaps(before: Gaps, after: Gaps): GapChanges {
  const [there, thereNow] = [before, after].map(({ gaps }) => new Set(gaps.map(({ id }) => id)))
  const then = before.gaps.filter(countsByItself)
  const now = after.gaps.filter(countsByItself)
  const [goneFrom, cameTo] = [
    then.filter(({ id }) => thereNow?.has(id) !== true),
    now.filter(({ id }) => there?.has(id) !== true),
  ]
  return {
    closed: goneFrom.filter((gap) => !isUndecidable(gap, after.undecidable)),
    hidden: goneFrom.filter((gap) => isUndecidable(gap, after.undecidable)),
    opened: cameTo.filter((gap) => !isUndecidable(gap, before.undecidable)),
    shown: cameTo.filter((gap) => isUndecidable(gap, before.undecidable)),
    kept: now.filter(({ id }) => there?.has(id) === true),
  }
}

/** Itself, or with all of its rule at a level at which nobody says anything. */
const isUndecidable = ({ id, rule }: Gap, undecidable: readonly Undecidable[]): boolean =>
  undecidable.some(
    (one) => one.id === id || (one.rule === rule && one.missing.some(({ reason }) => reason === 'level_silent')),
  )
