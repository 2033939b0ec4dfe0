import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { readdirSync } from 'node:fs'
import { highlightSyntax } from '@neo4j-cypher/language-support'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { cypherFolder } from '../../server/store/queries.ts'
import type { RecordDefinition } from '../../contract/records/definition.ts'
import { labelsOf, storedRecords } from '../../contract/records/stored.ts'
import { recordTable } from '../../contract/records/table.ts'
import { bind } from '../../server/store/bind.ts'
import { connectionOfRun } from '../support/connection.ts'
import { testDeps } from '../support/deps.ts'

const queries = loadQueries()
const names = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher') && !name.startsWith('schema'))
  .map((name) => name.replace(/\.cypher$/, ''))
  .sort()
/** A query as it is asked: one that serves several kinds of record, of each of them. */
const table: readonly RecordDefinition[] = recordTable
const kinds = table.flatMap((definition): [string, Parameters<typeof bind>[1]][] => {
  if (definition.storedAs === 'line') {
    const { what, from, to } = definition
    return [[what, { from: labelsOf(definition, from), to: labelsOf(definition, to) }]]
  }
  const { what, label, links } = definition
  const linking = Object.entries(links).flatMap(([field, link]) =>
    link?.type ? [{ label, type: link.type, types: [link.type], targets: labelsOf(definition, field) }] : [],
  )
  return linking.length > 0 ? linking.map((names) => [`${what} ${names.type}`, names]) : [[what, { label }]]
})
const bound = names.flatMap((name): [string, string][] => {
  const whole = bind(queries(name), {
    ...storedRecords,
    ...(name === 'map/lines' && { types: storedRecords.lineTypes }),
  })
  const parameter = /\$(?:any)?\(\$(?!kindLabels)\w+\)/
  if (!parameter.test(whole)) return [[name, whole]]
  return kinds.flatMap(([what, given]) => {
    const text = bind(whole, given)
    return parameter.test(text) ? [] : [[`${name} of ${what}`, text]]
  })
})
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
  it('takes every query in', () => {
    expect(names.filter((name) => !bound.some(([each]) => each.split(' ')[0] === name))).toEqual([])
  })

  it.each(bound)('%s does not read everything, and joins nothing with everything', async (name, text) => {
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
