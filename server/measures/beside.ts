import type { Net } from './net.ts'

/** The neighbours of v, in rising order: a view on the net, not a copy. */
export const beside = ({ starts, ends }: Net, v: number): Uint32Array => ends.subarray(starts[v], starts[v + 1])
