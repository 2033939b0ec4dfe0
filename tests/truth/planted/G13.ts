import { planted } from '../planted.ts'
import type { Say } from '../../networks/say.ts'

/** s1 and s2 of one sector with `ours` tables, w1 and w2 of another with `theirs`, of which the first `shared` are ours too. */
const silos = ({ partner, body, works }: Say, one: string, other: string, ours: number, theirs: number, shared = 0) => {
  const tables = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`).join(' ')
  const mine = tables('s-table', ours)
  const yours = tables('w-table', theirs - shared)
  return [
    partner('s1 s2', one),
    partner('w1 w2', other),
    body(`${mine} ${yours}`),
    works('s1', mine),
    works('s2', 's-table1'),
    works('w1', yours),
    works('w2', 'w-table1'),
    ...(shared > 0 ? [works('w1', tables('s-table', shared))] : []),
  ]
}
const seats = (ours: number, theirs: number, shared = 0) =>
  [
    ...Array.from({ length: ours }, (_, i) => `s1-ope-s-table${i + 1}`),
    's2-ope-s-table1',
    ...Array.from({ length: theirs - shared }, (_, i) => `w1-ope-w-table${i + 1}`),
    ...Array.from({ length: shared }, (_, i) => `w1-ope-s-table${i + 1}`),
    'w2-ope-w-table1',
  ]
    .sort()
    .join(' ')

/** Silos: two sectors that hardly share a table on the floor. */
export const G13 = planted('G13', [
  {
    title: 'Schools and employers: five tables, none together',
    network: (say) => silos(say, 'education_mbo', 'employer', 3, 2),
    found: [`sector:education sector:employers high < ${seats(3, 2)}`],
    missed: [],
    open: [],
  },
  {
    title: 'Municipalities and schools: one of eleven is less than 10 %',
    network: (say) => silos(say, 'municipality', 'education_pro', 6, 6, 1),
    found: [`sector:education sector:public high < ${seats(6, 6, 1)}`],
    missed: [],
    open: [],
  },
  {
    title: 'Care and unions, who say that there is no tie',
    network: (say) => [silos(say, 'care', 'trade_union', 3, 2), say.tie('s1', 'w1', 'operational', { strength: 0 })],
    found: [`sector:care sector:workers medium < ${seats(3, 2)} s1-w1-ope`], // R3, R13
    missed: [],
    open: [],
  },
  {
    title: 'One of ten tables is not fewer than 10 %',
    network: (say) => silos(say, 'education_mbo', 'employer', 5, 6, 1),
    found: [],
    missed: ['sector:education sector:employers'],
    open: [],
  },
  {
    title: 'Four tables are too few, and one that is only planned does not count',
    network: (say) => [
      silos(say, 'education_mbo', 'employer', 2, 2),
      say.activity('later', 'planned'),
      say.works('s1', 'later'), // R5
    ],
    found: [],
    missed: ['sector:education sector:employers'],
    open: [],
  },
  {
    title: 'One partner is no sector',
    network: ({ partner, body, works, governs }) => [
      partner('s1 s2', 'education_mbo'),
      partner('w1 w2', 'employer'),
      body('t1 t2 t3 t4 t5'),
      works('s1 s2', 't1 t2 t3'),
      works('w1', 't4 t5'),
      governs('w2', 't4'), // acts, but not on the floor
    ],
    found: [],
    missed: ['sector:education sector:employers'],
    open: [],
  },
  {
    title: 'A tie on the floor, however weak',
    network: (say) => [
      silos(say, 'education_mbo', 'employer', 3, 2),
      say.tie('s2', 'w2', 'operational', { strength: 1 }),
    ],
    found: [],
    missed: ['sector:education sector:employers'],
    open: [],
  },
  {
    title: 'Named, but not who',
    network: (say) => [
      silos(say, 'education_mbo', 'employer', 3, 2),
      say.mention('firms', 'employer', 'operational', 's-table1'),
    ],
    found: [],
    missed: [],
    open: ['sector:education sector:employers ? mention'], // R6: then one of five is shared
  },
  {
    title: 'A seat of which nobody says the level',
    network: (say) => [silos(say, 'education_mbo', 'employer', 3, 2), say.joins('s1', 'w-table1')],
    found: [],
    missed: [],
    open: ['sector:education sector:employers ? level_unspecified'],
  },
])
