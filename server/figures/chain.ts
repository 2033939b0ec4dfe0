import type { Chain } from '../../contract/figures.ts'
import type { Read } from '../gaps/readings.ts'
import type { Acting } from './rows.ts'
import { knownBy, lack } from './lacking.ts'
import type { Rows } from './rows.ts'
import type { Together } from './together.ts'

type Handover = 'linked' | 'unknown' | 'broken' | 'open'
type Stage = { id: string; partners: readonly string[] }

/**
 * Which stages two partners or more cover and hand over. Who covers a stage works on the floor, itself or by its kin, as
 * the rules read it; a member whose cluster covers it too is not counted. Not known without any coverage, or where
 * nobody speaks of the floor.
 */
export function chainOf({ given, kin }: Read, rows: Rows, together: Together, acting: Acting): Chain {
  const floor = acting('operational')
  const family = (id: string) => kin[id] ?? [id]
  const covered = rows.stages.map(({ id, partners }): Stage => {
    const isUnder = (one: string) => partners.some((other) => rows.clusters.get(one)?.has(other) === true)
    const works = (one: string) => family(one).some((member) => floor.has(member))
    return { id, partners: partners.filter((one) => works(one) && !isUnder(one)) }
  })
  const between = handovers(covered, family, together)
  const stages = covered.map(({ id, partners }, at): Chain['stages'][number] => {
    const sides = [between[at - 1], between[at]].filter((side) => side !== undefined)
    const firm = partners.length >= 2 && sides.every((side) => side === 'linked')
    return { id, partners: [...partners], handover: between[at] ?? null, firm }
  })
  const any = rows.stages.some(({ partners }) => partners.length > 0)
  const silent = given.silent.includes('operational')
  const open = between.filter((side) => side === 'unknown').length
  const lacking = [
    ...(stages.length === 0 ? [lack('no_stages')] : any ? [] : [lack('no_coverage', 0, given.partners.length)]),
    ...(any && silent ? [lack('level_silent', 0, 0, 'operational')] : []),
    ...(open > 0 ? [lack('strength_unknown', open, between.length)] : []),
  ]
  return { known: knownBy(any && !silent, lacking), lacking, stages }
}

/** From each stage to the next: by who does both, or by work together with enough strength (R9, G09). */
function handovers(stages: readonly Stage[], family: (id: string) => readonly string[], together: Together) {
  const { ids, size, hand } = together
  const place = new Map(ids.map((id, v) => [id, v]))
  const numbers = stages.map(({ partners }) => [
    ...new Set(partners.flatMap(family).flatMap((id): number[] => [place.get(id) ?? []].flat())),
  ])
  return stages.slice(1).map((to, at): Handover => {
    const from = stages[at]
    if (from === undefined || from.partners.length === 0 || to.partners.length === 0) return 'open'
    const [givers = [], takers = []] = [numbers[at], numbers[at + 1]]
    if (givers.some((one) => takers.includes(one))) return 'linked'
    const best = givers.reduce((most, a) => takers.reduce((now, b) => Math.max(now, hand[a * size + b] ?? 0), most), 0)
    return best === 3 ? 'linked' : best === 2 ? 'unknown' : 'broken'
  })
}
