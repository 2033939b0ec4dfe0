import { type Level, levels } from '../../contract/vocabulary.ts'
import type { Read } from '../gaps/readings.ts'

/** Partners with a positive statement of their own, at a level or at any (null). */
export type Acting = (level: Level | null) => ReadonlySet<string>

export function actingOf({ statements }: Pick<Read, 'statements'>): Acting {
  const said = statements.filter(({ positive }) => positive.length > 0)
  const at = (level: Level | null) =>
    new Set(said.filter((one) => level === null || one.level === level).map(({ partner }) => partner))
  const known = new Map<Level | null, ReadonlySet<string>>([null, ...levels].map((level) => [level, at(level)]))
  return (level) => known.get(level) ?? new Set()
}
