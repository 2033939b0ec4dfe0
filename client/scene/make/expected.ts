import type { Kind, Preset } from '../../../contract/vocabulary.ts'
import type { Side } from '../scene.ts'

/** A row drawn dotted where nothing of its side is known yet, with the kinds that have a place at it. */
export type ExpectedRow = { key: ExpectedKey; side: Side; kinds: readonly Kind[] }
export type ExpectedKey =
  'multi_year_agenda' | 'regionaal_beraad' | 'board' | 'policy' | 'do_agenda' | 'mobility_team' | 'werkcentrum'

/** Kinds with a place at the table of every period: those one counts on to act together. */
export const core: readonly Kind[] = [
  'municipality_centre',
  'municipality',
  'uwv',
  'employers_org',
  'trade_union',
  'education_mbo',
  'sbb',
]

const row = (key: ExpectedKey, side: Side, kinds: readonly Kind[] = []): ExpectedRow => ({ key, side, kinds })

/** What each period expects at the table and on the floor. */
const bySide: Record<Preset, readonly ExpectedRow[]> = {
  B: [row('multi_year_agenda', 'table'), row('regionaal_beraad', 'table', core), row('werkcentrum', 'floor')],
  R: [row('board', 'table', core), row('mobility_team', 'floor')],
  P: [row('board', 'table', core), row('do_agenda', 'floor')],
}

/** Whether the period gives a kind a place of its own at a side. */
export const hasPlace = (preset: Preset, kind: Kind, side: Side): boolean =>
  bySide[preset].some((row) => row.side === side && row.kinds.includes(kind))

/** The rows to draw dotted: for each side without any row, what the period expects there; the policy row always. */
export function expectedRows(preset: Preset, sides: ReadonlySet<Side>): ExpectedRow[] {
  const rows = bySide[preset].filter(({ side }) => !sides.has(side))
  return sides.has('policy') ? rows : [...rows, row('policy', 'policy')]
}
