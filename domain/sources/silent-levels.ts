import { type Level, type NamedLevel, namedLevels } from '../../contract/vocabulary.ts'
import { countingStatements } from '../counting.ts'
import { mentionsOf } from '../mentions.ts'
import { reading } from '../region-state.ts'

/** Levels at which nobody in the region says anything: no statement, no zero, no mention of that level (R7). */
export const silentLevels = reading((state): readonly NamedLevel[] => {
  const heard = new Set<Level | null>()
  for (const { level } of countingStatements(state)) heard.add(level)
  for (const { level } of mentionsOf(state)) heard.add(level)
  return namedLevels.filter((level) => !heard.has(level))
})
