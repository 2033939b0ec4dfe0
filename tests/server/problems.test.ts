import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ProblemName, problems } from '../../contract/problem.ts'
import type { RouteName } from '../../contract/routes.ts'
import { DatabaseUnavailable } from '../../server/store/database.ts'
import { openApiDocument } from '../../server/web/openapi.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { answers } from '../support/answers.ts'
import { contractOf } from '../support/contract.ts'
import { type Sample, sampleOf, samples } from '../support/requests.ts'
import { type Answered, fixed, serve, throwing, type Web } from '../support/web.ts'

const contract = contractOf(openApiDocument())
const webs: Web[] = []
const started = async (...parts: Parameters<typeof serve>): Promise<Web> => {
  const web = await serve(...parts)
  webs.push(web)
  return web
}
const told =
  'Neo4jError: Neo.ClientError.Statement.SyntaxError in MATCH (n:Person {name: "Jan"}) at bolt://localhost:7687 express'
const fault = Object.assign(new Error(told), { code: 'Neo.ClientError.Statement.SyntaxError' })

/** No word of the machinery, nor of what was being read or written. */
const unsaid = /[Nn]eo4j|[Cc]ypher|[Bb]olt|[Ee]xpress|[Ee]lementId|MATCH|Jan|node_modules|\.ts\b/

/** How each problem comes about at the border. The type makes sure that none is left out. */
type Cause = (sample: Sample) => Promise<Answered>
const causes: Record<Exclude<ProblemName, 'method-not-allowed' | 'too-slow' | 'headers-too-large'>, Cause> = {
  'bad-request': (sample) => web('fixed').send(sample, { path: `${sample.path}?notAKey=1` }),
  'not-acceptable': (sample) => web('fixed').send(sample, { headers: { Accept: 'text/html' } }),
  misdirected: (sample) => web('fixed').send(sample, { headers: { Host: 'evil.example' } }),
  // From another site, or without the right to ask.
  forbidden: (sample) =>
    sample.route.method === 'GET'
      ? web('stranger').send(sample)
      : web('fixed').send(sample, { headers: { 'Sec-Fetch-Site': 'cross-site' } }),
  'unsupported-media-type': (sample) => web('fixed').send(sample, { headers: { 'Content-Type': 'text/csv' } }),
  'too-large': (sample) => web('fixed').send(sample, { raw: `"${'x'.repeat(sample.route.bodyLimit ?? 100_000)}"` }),
  'version-missing': (sample) => web('fixed').send({ ...sample, headers: { 'Content-Type': 'application/json' } }),
  'too-many-requests': (sample) => web('held').send(sample),
  internal: (sample) => web('broken').send(sample),
  unavailable: (sample) => web('down').send(sample),
  'not-found': (sample) => web('empty').send(sample),
  conflict: (sample) => web('conflict').send(sample),
  'version-stale': (sample) => web('stale').send(sample),
}

const kinds = {
  fixed: {},
  stranger: { identify: () => ({ name: null, rights: [] }) },
  held: { limits: { loopback: 1, network: 1 } },
  broken: { handlers: throwing(fault) },
  down: { handlers: throwing(new DatabaseUnavailable(told, 7)) },
  empty: { handlers: throwing(new ProblemError('not-found', 'There is no such region.')) },
  conflict: { handlers: throwing(new ProblemError('conflict', 'A later change stands in the way.')) },
  stale: { handlers: throwing(new ProblemError('version-stale', 'It has changed.', { version: 9 })) },
}
const running: Partial<Record<keyof typeof kinds, Web>> = {}
const web = (kind: keyof typeof kinds): Web => running[kind]!

beforeAll(async () => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) running[kind] = await started(kinds[kind])
  // The one request that is allowed.
  await web('held').send(samples[0]!)
})
afterAll(() => Promise.all(webs.map((web) => web.close())))

const cases = samples.flatMap((sample) =>
  sample.route.problems.map((problem) => ({ sample, name: sample.name, problem: problem as keyof typeof causes })),
)

describe('every route and every way to fail', () => {
  it.each(cases)('$name: $problem', async ({ sample, problem }) => {
    const answered = await causes[problem](sample)
    expect(answered.json).toMatchObject({ type: `urn:ketenkaart:problem:${problem}`, ...problems[problem] })
    expect(answered.status).toBe(problems[problem].status)
    expect(contract.check(sample.route, answered)).toEqual([])
    expect(answered.headers['cache-control']).toBe('no-store')
    expect(answered.headers.etag).toBeUndefined()
    expect(answered.text).not.toMatch(unsaid)
  })

  it('has told of every problem somewhere', () => {
    expect(new Set(cases.map(({ problem }) => problem))).toEqual(new Set(Object.keys(causes)))
  })

  it('says when to come back, and what the version is now', async () => {
    const [first] = samples
    const write = samples.find(({ name }) => name === 'postChange')!
    expect((await web('down').send(first!)).headers['retry-after']).toBe('7')
    expect(Number((await web('held').send(first!)).headers['retry-after'])).toBeGreaterThan(0)
    expect((await web('stale').send(write)).json).toMatchObject({ version: 9 })
  })

  it('logs a fault of ours under the number it answers, without the words of the database', async () => {
    const broken = web('broken')
    broken.logged.length = 0
    const { json } = await broken.send(samples[0]!)
    const { instance } = json as { instance: string }
    expect(broken.logged.length).toBe(1)
    expect(broken.logged[0]).toContain(instance)
    expect(broken.logged[0]).toContain('Neo.ClientError.Statement.SyntaxError')
    expect(broken.logged[0]).not.toMatch(/MATCH|Jan/)
  })

  it('logs nothing of what is the fault of the asker', async () => {
    const quiet = web('fixed')
    quiet.logged.length = 0
    for (const { sample, problem } of cases) if (problems[problem].status < 429) await causes[problem](sample)
    expect(quiet.logged).toEqual([])
  })
})

describe('a handler that does not keep its contract', () => {
  const broken: [string, RouteName, () => unknown][] = [
    ['answers something else', 'getLive', () => Promise.resolve({ answer: { status: 'dead', name: 'Jan' } })],
    ['gives no version', 'getGraph', () => Promise.resolve({ answer: answers.getGraph })],
    ['gives no location', 'postChange', () => Promise.resolve({ answer: answers.postChange, version: 4 })],
    ['refuses what the route does not name', 'getLive', () => Promise.reject(new ProblemError('conflict', 'no'))],
    [
      'throws on the spot',
      'getLive',
      () => {
        throw new TypeError('x is not a function')
      },
    ],
  ]
  it.each(broken)('%s: 500', async (_what, name, handler) => {
    const server = await started({ handlers: { ...fixed, [name]: handler } })
    const { status, text } = await server.send(sampleOf(name))
    expect(status).toBe(500)
    expect(text).not.toMatch(/Jan|dead|conflict|function/)
    expect(server.logged.length).toBe(1)
    expect(server.logged.join()).not.toMatch(/Jan|dead/)
  })
})
