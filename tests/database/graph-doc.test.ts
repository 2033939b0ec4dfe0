import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { plantNetwork } from '../networks/network.ts'
import { read } from '../support/files.ts'
import { testDeps } from '../support/deps.ts'
import type { Deps } from '../../server/web/handler.ts'

jest.setTimeout(120_000)
const on = '2026-07-01'
/** By its first line, what it asks: each query of docs/graph.md. */
const queries = new Map(
  [...read('docs/graph.md').matchAll(/```cypher\n\/\/ (.*)\n([^`]*)```/g)].map(([, asks = '', query = '']) => [
    asks.split('?')[0],
    query,
  ]),
)

let deps: Deps
let region: string
beforeAll(async () => {
  deps = await testDeps(on, { read: 120_000, write: 120_000 })
  const made = await plantNetwork(deps, (say) => [
    say.put('source', 'old', { title: 'An old document', date: '2024-06-30' }),
    say.put('source', 'recent', { title: 'A recent document', date: '2024-07-01' }),
    say.partner('uwv', 'uwv'),
    say.partner('goes veere', 'municipality'),
    say.partner('walcheren', 'municipality_cluster'),
    say.partner('roc', 'education_mbo'),
    say.partner('firm', 'employer'),
    say.member('goes veere', 'walcheren'),
    say.person('adviser', 'uwv', { role: 'Adviser' }),
    say.person('planner', 'uwv', { role: 'Planner' }),
    say.body('board', 'administrative'),
    say.body('team', 'operational'),
    say.body('left', 'operational'),
    say.goal('jobs'),
    say.goal('skills'),
    say.activity('fair', 'running', { serves: ['jobs'] }),
    say.activity('course', 'running', { serves: ['jobs'] }),
    say.carries('team', 'fair'),
    say.carries('team', 'course'),
    say.carries('board', 'course'),
    say.governs('uwv goes roc', 'board', { lastConfirmed: '2025-07-01' }),
    say.works('uwv', 'team', { carriedBy: ['adviser'], source: 'old' }),
    say.works('veere', 'team', { strength: 0 }),
    say.works('roc', 'left', { until: '2026-06-30' }),
    say.tie('uwv', 'goes', 'operational', { carriedBy: ['adviser', 'planner'], lastConfirmed: '2025-06-30' }),
    say.tie('roc', 'firm', 'policy', {
      ...{ lastConfirmed: '2025-06-30', carriedBy: ['adviser'], source: 'recent' },
      ...{ inferred: true, inferredWhy: 'It speaks of policy' },
    }),
  ])
  region = made.region
})
afterAll(() => deps.database.close())

/** What each must answer of the network above. */
const answers: [asks: string, answer: object[]][] = [
  [
    'Who sits in most bodies',
    [
      { partner: 'uwv', bodies: 2 },
      { partner: 'goes', bodies: 1 },
      { partner: 'roc', bodies: 1 },
    ],
  ],
  [
    'Which partners meet at a board table, but have no tie in the work',
    [
      { a: 'goes', b: 'roc' },
      { a: 'roc', b: 'uwv' },
    ],
  ],
  [
    'Which two partners are furthest apart, and through whom or what does the shortest path between them run',
    [{ names: ['firm', 'roc', 'board', 'goes'] }],
  ],
  [
    'Which sources are older than two years, and how many statements rest on each',
    [{ source: 'An old document', date: '2024-06-30', statements: 1 }],
  ],
  ['Which persons carry a line that nobody else is recorded as carrying', [{ person: 'Adviser', lines: 2 }]],
  ['Which partners has nobody confirmed for a year', [{ partner: 'firm', last: '2025-06-30' }]],
  [
    'Which activities serve which goal, and which goal has none',
    [
      { goal: 'jobs', activities: ['course', 'fair'] },
      { goal: 'skills', activities: [] },
    ],
  ],
  [
    'Which bodies carry most activities',
    [
      { body: 'team', activities: 2 },
      { body: 'board', activities: 1 },
    ],
  ],
  [
    'Which members of a cluster sit in bodies themselves, and in which',
    [{ member: 'goes', cluster: 'walcheren', bodies: ['board'] }],
  ],
  [
    'Which statements are our reading, and not the word of the source',
    [{ partner: 'roc', level: 'policy', at: 'firm', why: 'It speaks of policy' }],
  ],
]

it.each(answers)('%s?', async (asks, answer) => {
  const query = queries.get(asks) ?? 'docs/graph.md does not ask this'
  const rows = await deps.database.read((run) => run(query, { region, on }, z.record(z.string(), z.unknown())))
  expect(rows).toEqual(answer)
})

it('asks nothing that is not answered here', () => {
  expect([...queries.keys()]).toEqual(answers.map(([asks]) => asks))
})

it('says of each pattern what it answers', () => {
  const rows = [...read('docs/graph.md').matchAll(/\]\(\.\.\/(rules\/.*pattern\.cypher)\) \| (.*) \|\n/g)]
  expect(rows).toHaveLength(13)
  for (const [, path = '', asks] of rows) expect(read(path).split('\n')[0]).toBe(`// ${asks}`)
})
