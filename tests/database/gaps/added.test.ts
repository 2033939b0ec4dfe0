import { asker } from '../../support/asker.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { rulePages } from '../../../docs/rules.ts'
import type { Deps } from '../../../server/web/handler.ts'
import { makeHandlers } from '../../../server/start/handlers.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { readGaps } from '../../../server/gaps.ts'
import { folderWithNewRule } from '../../support/added-rule.ts'
import { plantNetwork } from '../../networks/network.ts'
import type { Tale } from '../../networks/say.ts'
import { toldOf } from '../../support/asked.ts'
import { testDeps } from '../../support/deps.ts'

const folder = folderWithNewRule()
let deps: Deps
beforeAll(async () => {
  deps = { ...(await testDeps('2026-07-01')), queries: loadQueries(undefined, folder) }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await deps.database.close()
})
/** Writes a region with a table `t`, and tells what the rule finds there. */
async function ask(rule: string, tell: Tale) {
  const network = await plantNetwork(deps, (say) => [say.body('t'), tell(say)])
  const gaps = await deps.database.read((run) => readGaps(deps, run, network.region, deps.today()))
  return toldOf(gaps, network, rule)
}
const nothing = { query: {}, body: undefined, seen: null, asker } as const

describe('a rule that is added by files alone', () => {
  it('is among the rules, with its example', async () => {
    const { listRules, getRule } = makeHandlers(deps)
    const { answer } = await listRules({ ...nothing, params: undefined } as never)
    expect(answer.rules.map(({ id }) => id)).toContain('G99')
    expect(loadQueries().rules.map(({ rule }) => rule.id)).not.toContain('G99')
    const one = await getRule({ ...nothing, params: { ruleId: 'G99' } } as never)
    expect(one.answer).toMatchObject({ rule: { id: 'G99' }, example: { find: { about: ['orionis'] } } })
    await expect(getRule({ ...nothing, params: { ruleId: 'G98' } } as never)).rejects.toMatchObject({
      problem: 'not-found',
    })
  })

  it('finds, with its setting as the region wants it, and one it has not is refused', async () => {
    const region: Tale = ({ body, partner, governs, works }) => [
      body('b'),
      ...['one', 'two'].flatMap((id) => [partner(id), governs(id, 't'), works(id, 't')]),
      governs('two', 'b'),
    ]
    expect((await ask('G99', region)).gaps).toEqual(['G99 one low < one-adm-t'])
    const { gaps, whole } = await ask('G99', (say) => [region(say), say.sets('G99', 'most', 2)])
    expect(gaps).toEqual(['G99 one low < one-adm-t', 'G99 two low < two-adm-b two-adm-t'])
    expect(whole.gaps.find(({ rule }) => rule === 'G99')).toMatchObject({ settings: { most: 2 }, facts: { seats: 1 } })
    await expect(ask('G99', ({ sets }) => [sets('G99', 'least', 1)])).rejects.toMatchObject({
      problem: 'bad-request',
    })
    await expect(ask('G99', ({ sets }) => [sets('G99', 'most', 10)])).rejects.toMatchObject({
      problem: 'bad-request',
    })
  })

  it('has a page in the docs, with its example drawn', () => {
    const pages = rulePages(folder)
    expect(pages.get('rules.md')).toContain('[G99](rules/G99.md) | One place at the table')
    expect(pages.get('rules/G99.md')).toContain('`most` = 1')
    expect(pages.get('rules/G99-find.svg')).toMatch(/^<svg class="example".*\n<title>Orionis/)
  })
})
