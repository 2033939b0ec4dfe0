import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { readdirSync } from 'node:fs'
import { highlightSyntax } from '@neo4j-cypher/language-support'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { cypherFolder } from '../../server/store/queries.ts'
import { connectionOfRun } from '../support/connection.ts'
import { testDeps } from '../support/tiny.ts'

jest.setTimeout(60_000)
const queries = loadQueries()
const names = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher') && !name.startsWith('schema'))
  .map((name) => name.replace(/\.cypher$/, ''))
  .sort()
let driver: Driver
beforeAll(async () => {
  await testDeps().then(({ database }) => database.close())
  const { uri, user, password } = connectionOfRun()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(() => driver.close())

const operators = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap((child) => operators(child)),
]

describe('the plan of', () => {
  it.each(names)('%s does not read everything, and joins nothing with everything', async (name) => {
    const text = queries(name)
    const parameters = Object.fromEntries(
      highlightSyntax(text)
        .map(({ token }, at, all) => (all[at - 1]?.token === '$' ? token : ''))
        .filter((token) => token !== '' && token !== '(')
        .map((token) => [token, null]),
    )
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
    if (!summary.plan) throw new Error(`There is no plan of ${name}`)
    const found = operators(summary.plan)
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter((operator) => /CartesianProduct|AllNodesScan|AllRelationshipsScan/.test(operator))).toEqual([])
  })
})
