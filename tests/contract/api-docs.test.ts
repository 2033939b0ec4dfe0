import { describe, expect, it } from '@jest/globals'
import { Problem, problems } from '../../contract/problem.ts'
import { requestsPerMinute } from '../../server/web/security.ts'
import { read } from '../support/files.ts'
import { samples } from '../support/requests.ts'

const page = read('docs/api.md')
/** The text under a heading, up to the next of its level or above. */
const under = (heading: string): string => {
  const [, after] = page.split(`\n${heading}\n`)
  return after?.split(/\n##/)[0] ?? ''
}
const examples = (text: string): unknown[] =>
  [...text.matchAll(/```json\n([^`]*)```/g)].map((match): unknown => JSON.parse(match[1] ?? ''))

describe('docs/api.md', () => {
  it.each(samples)('tells of $name, with an answer that is one', ({ name, route }) => {
    const text = under(`### ${route.method} ${route.path}`)
    expect(text).toContain('curl ')
    const found = examples(text)
    expect(found.length).toBe(name === 'getOpenApi' || route.media?.out !== undefined ? 0 : 1)
    for (const example of found) expect(route.answer.safeParse(example).error?.issues).toBeUndefined()
    for (const key of Object.keys(route.query?.shape ?? {})) expect(text).toContain(`| \`${key}\` |`)
    if (route.ifMatch) expect(text).toContain('If-Match')
  })

  it('tells of no route that is not there', () => {
    const told = [...page.matchAll(/^### ((?:GET|POST|PUT|PATCH|DELETE) \S+)$/gm)].map((match) => match[1])
    expect(told.sort()).toEqual(samples.map(({ route }) => `${route.method} ${route.path}`).sort())
  })

  it('tells of every problem, and shows one', () => {
    const text = under('## When it says no')
    const told = [...text.matchAll(/^\| (\d{3}) \| `([a-z-]+)` \|/gm)].map((match) => `${match[1]} ${match[2]}`)
    expect(told).toEqual(Object.entries(problems).map(([name, { status }]) => `${status} ${name}`))
    expect(examples(text).map((example) => Problem.safeParse(example).success)).toEqual([true])
  })

  it('knows how many requests a minute has', () => {
    expect(page).toContain(`more than ${requestsPerMinute.loopback.toLocaleString('en')} a minute`)
  })
})
