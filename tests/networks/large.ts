import { partnersOf } from '../../bench/generate/kinds.ts'
import { random } from '../../bench/generate/random.ts'
import { defaultStages } from '../../contract/vocabulary.ts'
import { network, type Network } from './network.ts'
import type { Tiny } from './records.ts'

/** How large: partners with long names and no short ones, administrative bodies, and operational ones. */
export type LargeWish = { partners: number; tables: number; floor: number }

/** Larger and harsher than a region that is recorded today: 95 partners at 24 tables and 26 places on the floor. */
export const harsh: LargeWish = { partners: 95, tables: 24, floor: 26 }

const subjects = [
  'zorg',
  'jongeren',
  'techniek',
  'logistiek',
  'statushouders',
  'scholing',
  'doorstroom',
  'beschut werk',
]

/** A region of this size, the same for the same wish. A third of its bodies has one partner, some two, some many. */
export function largeNetwork({ partners, tables, floor }: LargeWish, here?: Tiny): Network {
  const { whole, pick, chance } = random(partners)
  const all = partnersOf(partners, random(partners))
  const name = (words: string, at: number) => `${words} ${subjects[at % subjects.length] ?? ''} ${at + 1}`
  return network(
    ({ partner, body, governs, works, tie, stage, covers }) => {
      const seats = (at: string, say: typeof governs, nth: number) => {
        const count =
          nth % 3 === 0 ? 1 : nth % 3 === 1 ? 2 + whole(4) : 6 + whole(Math.max(1, Math.floor(partners / 5)))
        const who = new Set(Array.from({ length: count }, () => `p${whole(Math.floor(partners * 0.7))}`))
        return say([...who].join(' '), at, {
          inferred: nth % 2 === 0,
          ...(nth % 2 === 0 && { inferredWhy: 'made up' }),
        })
      }
      return [
        all.map(({ kind, name }, at) => partner(`p${at}`, kind, { name })),
        Array.from({ length: tables }, (_, at) => [
          body(`t${at}`, 'administrative', { name: name(pick(['Stuurgroep', 'Bestuurlijk overleg']), at) }),
          seats(`t${at}`, governs, at),
        ]),
        Array.from({ length: floor }, (_, at) => [
          body(`f${at}`, 'operational', { name: name(pick(['Werkgroep', 'Jobhunting', 'Projectgroep']), at) }),
          seats(`f${at}`, works, at),
        ]),
        defaultStages.map((_, at) => [
          stage(`s${at}`, at + 1, at + 1),
          all.map((_, nth) => (chance(0.2) ? covers(`p${nth}`, `s${at}`) : [])),
        ]),
        all.flatMap((_, at) =>
          chance(0.15) && at > 0 ? [tie(`p${at}`, `p${whole(at)}`, pick(['administrative', 'operational']))] : [],
        ),
      ]
    },
    { name: `Regio met ${partners} partners` },
    here,
  )
}
