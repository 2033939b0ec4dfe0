import { rem } from '../../../parts/page/letter-size.ts'

/** Lengths of a style, px of the drawing, as the page wants them. */
export const toRem = <K extends string>(lengths: Partial<Record<K, number | undefined>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(lengths).map(([key, value]) => [key, rem(Number(value ?? 0))])) as Partial<
    Record<K, string>
  >
