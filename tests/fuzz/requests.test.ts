import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { Problem } from '../../contract/problem.ts'
import { openApiDocument } from '../../server/web/openapi.ts'
import { contractOf } from '../support/contract.ts'
import { key, sent, spoiled, word } from './arbitrary.ts'
import { rounds, runs } from '../support/rounds.ts'
import { type Sample, sampleOf, samples } from '../support/requests.ts'
import { type Answered, serve, type Web } from '../support/web.ts'

/*
 * BAD-01: whatever is sent, the answer is never a fault of ours, is a valid problem when it refuses, and comes within
 * a second. The handlers answer from fixed data; the same is asked of the real ones in tests/database/api.test.ts.
 */
/** As many as a round has, and those of every round may take their time (ms). */
const some = runs(10)
jest.setTimeout(rounds * 120_000)
const contract = contractOf(openApiDocument())
let web: Web
beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

/** Faults any address may answer with, next to those of its route. */
const outside = new Set([404, 405, 431])

async function holds(sample: Sample, asked: Promise<Answered>): Promise<void> {
  const start = performance.now()
  const answered = await asked
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(answered.status).toBeLessThan(500)
  if (answered.status >= 400 && answered.text !== '') expect(Problem.safeParse(answered.json).success).toBe(true)
  if (!outside.has(answered.status)) expect(contract.check(sample.route, answered)).toEqual([])
}

describe.each(samples)('$name takes anything', (sample) => {
  it('in its path', async () => {
    const places = sample.route.path.split('/').filter((part) => part.startsWith('{')).length
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: places, maxLength: places }), (words) => {
        let next = 0
        const path = sample.route.path.replaceAll(/\{\w+\}/g, () => sent(words[next++] ?? ''))
        return holds(sample, web.send(sample, { path: `/api/v1${path}` }))
      }),
      some,
    )
  })

  it('in its query', async () => {
    const pairs = fc.array(fc.tuple(key, word), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(pairs, (all) => {
        const query = all.map(([name, value]) => `${sent(name)}=${sent(value)}`).join('&')
        return holds(sample, web.send(sample, { path: `${sample.path}?${query}` }))
      }),
      some,
    )
  })

  it('in its headers', async () => {
    const printable = fc.stringMatching(/^[ -~]{0,40}$/)
    const names = ['Accept', 'Content-Type', 'If-Match', 'If-None-Match', 'Sec-Fetch-Site', 'Accept-Encoding', 'Range']
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), printable, { maxKeys: 4 }), (headers) => {
        return holds(sample, web.send(sample, { headers }))
      }),
      some,
    )
  })
})

describe('an answer that is asked for packed', () => {
  it.each(['gzip', 'br', 'deflate', '*'])('as %s is the same', async (packing) => {
    const sample = sampleOf('getGraph')
    const plain = await web.send(sample)
    const packed = await web.send(sample, { headers: { 'Accept-Encoding': packing } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toMatch(/^(gzip|br|deflate)$/)
    expect(packed.json).toEqual(plain.json)
  })
})

describe.each(samples.filter(({ route }) => route.body && route.media?.in === undefined))(
  '$name takes any body',
  (sample) => {
    it('that is nearly right', async () => {
      await fc.assert(
        fc.asyncProperty(spoiled(sample.body), (body) => holds(sample, web.send(sample, { body: body ?? null }))),
        runs(30),
      )
    })

    it('that is JSON', async () => {
      await fc.assert(
        fc.asyncProperty(fc.json(), (raw) => holds(sample, web.send(sample, { raw }))),
        some,
      )
    })

    it('that is anything', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(word, fc.string({ unit: 'binary' })), (raw) =>
          holds(sample, web.send(sample, { raw })),
        ),
        some,
      )
    })
  },
)

describe('any address and any method', () => {
  it('is answered, and never with a fault of ours', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
    const path = fc.stringMatching(/^\/(api\/v1\/)?[!-~]{0,60}$/)
    await fc.assert(
      fc.asyncProperty(method, path, async (how, where) => {
        const { status, text, json } = await web.ask({ method: how, path: where })
        expect(status).toBeLessThan(500)
        if (status >= 400 && text !== '') expect(Problem.safeParse(json).success).toBe(true)
      }),
      runs(50),
    )
  })
})
