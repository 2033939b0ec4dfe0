import type { Picture, Primitive } from '../primitives.ts'

/** Neighbours that are drawn as one and then made faint; `fade` 1: each as it is. */
export type StyledRun = { fade: number; all: Primitive[] }

export function runsOf(picture: Picture): StyledRun[] {
  const runs: StyledRun[] = []
  for (const one of picture) {
    const fade = one.fade ?? 1
    const last = runs.at(-1)
    if (last?.fade === fade) last.all.push(one)
    else runs.push({ fade, all: [one] })
  }
  return runs
}
