import type { PartnerFigures } from '../../../contract/figures.ts'

const step = 5.2
const high = 16
type Dot = { id: string; x: number; up: number }
type Bar = { x: number; wide: number; height: number }

/** Where the dots stand on an axis from 0 to the most others anybody meets; `bars` when a stack would be too high. */
export function placedDots(partners: readonly PartnerFigures[], width: number) {
  const known = partners.flatMap(({ id, degree }) => (degree === null ? [] : [{ id, degree }]))
  const degrees = known.map(({ degree }) => degree)
  const [least, most] = [Math.min(...degrees, Infinity), Math.max(...degrees, 0)]
  const room = width - 2 * step
  const x = (degree: number) => step / 2 + (degree / Math.max(most, 1)) * room
  // Two that would overlap stand in one stack.
  const bins = Math.max(1, Math.min(most, Math.floor(room / step)))
  const binOf = (degree: number) => Math.round((degree / Math.max(most, 1)) * bins)
  const stacks = new Map<number, string[]>()
  for (const { id, degree } of known) stacks.set(binOf(degree), [...(stacks.get(binOf(degree)) ?? []), id])
  const at = (bin: number) => step / 2 + (bin / bins) * room
  const tallest = Math.max(...[...stacks.values()].map(({ length }) => length), 0)
  const bars: Bar[] | null =
    tallest <= high
      ? null
      : [...stacks].map(([bin, ids]) => ({
          x: at(bin) - step / 2 + 0.5,
          wide: step - 1,
          height: (ids.length / tallest) * high * step,
        }))
  const dots: Dot[] =
    bars !== null
      ? []
      : [...stacks].flatMap(([bin, ids]) => ids.map((id, up) => ({ id, x: at(bin), up: (up + 0.7) * step })))
  // Who meets most others, when that is one alone and has room for its name.
  const furthest = known.filter(({ degree }) => degree === most)
  const top = bars === null && most > 0 && furthest.length === 1 ? furthest[0]?.id : undefined
  return { dots, bars, least: Number.isFinite(least) ? least : 0, most, x, top }
}

/** Round numbers on the axis, at most four, none where the words stand at its end. */
export function axisOf(most: number): number[] {
  const gap = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => most / one <= 4) ?? 1000
  return Array.from({ length: Math.floor((most * 0.74) / gap) + 1 }, (_, at) => at * gap)
}
