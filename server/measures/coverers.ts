import { isPositive } from '../gaps/rows.ts'
import type { MeasureInput } from '../measures.ts'
import { grouped } from '../../domain/grouped.ts'
import type { Reason } from './ranges.ts'

/** A partner that covers a step: surely when it or its kin works on the floor, perhaps when the source may mean that. */
export type Coverer = {
  partner: string
  sure: boolean
  /** Works on it, or may: not when no source says anything of the kind. */
  may: boolean
  /** Its coverage, what its kin does on the floor, and what was asked of that and is not there: asked of few. */
  ids: () => string[]
  unsure: Reason[]
}

/** Each partner once, in the order of `covers`. Covering is being present on the floor, by kin too (R4). */
export function coverersOf(covers: readonly { id: string; partner: string }[], input: MeasureInput): Coverer[] {
  const work = workOf(input)
  const presence = new Map(input.given.partners.map((one) => [one.id, one]))
  return [...grouped(covers, ({ partner }) => partner)].flatMap(([partner, own]) => {
    const floor = presence.get(partner)?.operational
    if (floor === undefined) return []
    const kin = input.kin[partner] ?? [partner]
    const sure = floor.kin > 0
    const open: Reason[] = [
      { reason: 'mention', ids: floor.mentions },
      { reason: 'level_unspecified', ids: floor.unsaid },
    ]
    const unsure = sure ? [] : open.filter(({ ids }) => ids.length > 0)
    const ids = () => [
      ...own.map(({ id }) => id),
      ...new Set(kin.flatMap((one) => work.get(one) ?? [])),
      ...floor.zeros,
    ]
    return [{ partner, sure, may: sure || unsure.length > 0, ids, unsure }]
  })
}

/** How many there are, a member whose cluster is among them not counted (G08). */
export function counted(coverers: readonly Coverer[], { above }: Pick<MeasureInput, 'above'>): Coverer[] {
  const all = new Set(coverers.map(({ partner }) => partner))
  return coverers.filter(({ partner }) => above[partner]?.some((cluster) => all.has(cluster)) !== true)
}

const floors = new WeakMap<MeasureInput, ReadonlyMap<string, string[]>>()
/** Of each partner: its positive statements on the floor. */
function workOf(input: MeasureInput): ReadonlyMap<string, string[]> {
  const known =
    floors.get(input) ??
    new Map(
      input.statements
        .filter(({ level }) => level === 'operational')
        .map(({ partner, said }) => [partner, said.filter(isPositive).map(({ id }) => id)]),
    )
  floors.set(input, known)
  return known
}
