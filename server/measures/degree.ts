import type { Net } from './net.ts'

/** Degree of each: with how many others it works. k(v) = |N(v)| [Freeman 1979, Social Networks 1:215]. */
export const degreesOf = ({ size, starts }: Net): Uint32Array =>
  Uint32Array.from({ length: size }, (_, v) => (starts[v + 1] ?? 0) - (starts[v] ?? 0))

/** How many pairs there are. m = ½ Σ k(v). */
export const pairsOf = ({ ends }: Net): number => ends.length / 2
