/** One measured thing, as it stands in the table. `target` null: measured to know, nothing was asked. */
export type Row = { what: string; measured: string; target: string | null; met: boolean | null }
export type Table = { title: string; note: string; rows: Row[] }

export const known = (what: string, measured: string): Row => ({ what, measured, target: null, met: null })
/** Held against the most it may be. */
export const held = (what: string, measured: string, value: number, most: number, target: string): Row => ({
  what,
  measured,
  target,
  met: value <= most,
})

/** The value at a share of the sorted values, 0 to 1: the nearest one, never between two. */
export function at(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}
export const median = (values: readonly number[]) => at(0.5, values)
export const p95 = (values: readonly number[]) => at(0.95, values)
/** Milliseconds as people read them. */
export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`
export const both = (values: readonly number[]) => `${ms(median(values))} (p95 ${ms(p95(values))})`
