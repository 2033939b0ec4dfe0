import type { Level } from '../../../contract/vocabulary.ts'
import type { Side } from '../scene.ts'

/** The side of the score a level is drawn on. */
export const sideOfLevel: Record<Level, Side> = {
  administrative: 'table',
  policy: 'policy',
  operational: 'floor',
  unspecified: 'unspecified',
}
export const levelOfSide: Record<Side, Level> = {
  table: 'administrative',
  policy: 'policy',
  floor: 'operational',
  unspecified: 'unspecified',
}

/** The strongest known strength; null when none is recorded. */
export const strengthOf = (statements: readonly { strength: number | null }[]): number | null =>
  statements.reduce<number | null>(
    (most, { strength }) => (strength === null ? most : Math.max(most ?? 0, strength)),
    null,
  )
