/** Lengths of a style, as the page wants them. */
export const toPixels = <K extends string>(
  lengths: Partial<Record<K, number | undefined>>,
): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(lengths).map(([key, value]) => [key, `${Number(value ?? 0)}px`])) as Partial<
    Record<K, string>
  >
