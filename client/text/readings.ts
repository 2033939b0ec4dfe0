/** What somebody said, as far as rows below each other may have it in common. */
type Read = { inferredWhy: string | null; source: string | null }

/** What rows have in common and is said once above them: our readings, in the order of their numbers, and the source. */
export type SaidOnce = { readings: readonly string[]; source: string | null }

/** A reading is shared when two rows or more rest on it; a source when all do. */
export function sharedOf(rows: readonly (readonly Read[])[]): SaidOnce {
  const said = rows.filter((row) => row.length > 0)
  const all = said.flat()
  const rowsWith = (why: string) => said.filter((row) => row.some(({ inferredWhy }) => inferredWhy === why)).length
  const readings = new Set(all.flatMap(({ inferredWhy }) => inferredWhy ?? []))
  const [source = null, ...others] = new Set(all.map((one) => one.source))
  return {
    readings: [...readings].filter((why) => rowsWith(why) > 1),
    source: said.length > 1 && others.length === 0 ? source : null,
  }
}

/** Which of the shared readings it is: null when it is not shared, 0 when there is only one, else its number. */
export function numberOf({ readings }: SaidOnce, why: string | null): number | null {
  const at = why === null ? -1 : readings.indexOf(why)
  if (at < 0) return null
  return readings.length === 1 ? 0 : at + 1
}

/** Whether the words of a source say more than the name they stand beside. */
export const saysMore = (statedAs: string, names: readonly (string | null)[]): boolean =>
  !names.some((name) => name?.trim().toLowerCase() === statedAs.trim().toLowerCase())
