import { describe, expect, it } from '@jest/globals'
import core from '@stoplight/spectral-core'
import { z } from 'zod'
import { apiBase } from '../../contract/api.ts'
import type { Route } from '../../contract/api.ts'
import { routes } from '../../contract/routes.ts'
import { openApiDocument } from '../../server/web/openapi.ts'
import { contractOf } from '../support/contract.ts'
import { openApiRules } from '../support/openapi-rules.ts'
import { samples } from '../support/requests.ts'

const document = openApiDocument()
const text = JSON.stringify(document)
const findings = async (what: object, ruleset = openApiRules): Promise<string[]> => {
  const spectral = new core.Spectral()
  spectral.setRuleset(ruleset)
  return (await spectral.run(what as Record<string, unknown>)).map(
    ({ code, path, message }) => `${code} ${path.join('.')} ${message}`,
  )
}
const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
const Operations = z.object({ paths: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))) })

/** The document with these routes alone and what they refer to: the rules are tried one by one, over and over. */
function partOf(names: readonly string[]): string {
  const { paths, components, ...head } = JSON.parse(text) as Record<'paths' | 'components', Record<string, object>>
  const kept = Object.fromEntries(names.map((name) => [name, paths[name]]))
  const named = new Set<string>()
  const gather = (part: object) => {
    for (const [, kind, name] of JSON.stringify(part).matchAll(/"#\/components\/([a-zA-Z]+)\/([^"]+)"/g)) {
      if (named.has(`${kind} ${name}`)) continue
      named.add(`${kind} ${name}`)
      gather((components[kind!] as Record<string, object>)[name!]!)
    }
  }
  gather(kept)
  const used = Object.entries(components).map(([kind, parts]) => [
    kind,
    Object.fromEntries(Object.entries(parts).filter(([name]) => named.has(`${kind} ${name}`))),
  ])
  return JSON.stringify({ ...head, paths: kept, components: Object.fromEntries(used) as object })
}
const part = partOf(['/rules', '/regions/{regionId}/changes', '/regions/{regionId}/gaps'])

describe('the OpenAPI document', () => {
  it('passes every rule of ours', async () => {
    expect(await findings(document)).toEqual([])
    expect(await findings(JSON.parse(part) as object)).toEqual([])
  })

  const spoiled: [string, string, string][] = [
    ['oas-version', '"openapi":"3.1.1"', '"openapi":"3.1"'],
    ['semver', '"version":"1.0.0"', '"version":"1"'],
    ['who-to-ask', '"contact":{"name":"Ketenkaart maintainers"},', ''],
    ['major-in-path', `"url":"${apiBase}"`, '"url":"/"'],
    ['path-case', '"/rules"', '"/rules/"'],
    ['path-case', '"/rules"', '"/Rules"'],
    ['path-plural', '"/rules"', '"/rule"'],
    ['known-tag', '"tags":["rules"]', '"tags":["rules","search"]'],
    ['answer-told', '"description":"Bad request",', ''],
    ['methods', '"/rules":{"get"', '"/rules":{"trace"'],
    ['operation-name', '"operationId":"listRules",', ''],
    ['operation-case', '"operationId":"listRules"', '"operationId":"list-rules"'],
    ['get-no-body', '"operationId":"listRules"', '"operationId":"listRules","requestBody":{}'],
    ['query-case', '"name":"before"', '"name":"be-fore"'],
    ['key-case', '"statusStatedAs"', '"status_stated_as"'],
    ['path-required', '"in":"path","required":true', '"in":"path","required":false'],
    ['answer-version', '"API-Version":{"$ref"', '"Version":{"$ref"'],
    ['problems', '"application/problem+json":{', '"application/json":{'],
    ['problem-shape', '"required":["type","title","status","detail"]', '"required":["type"]'],
    ['not-422', '"400":', '"422":{},"400":'],
    ['always-possible', '"406":', '"499":'],
    ['write-guarded', '"403":', '"499":'],
    ['seen-version', '"in":"header","required":true', '"in":"header","required":false'],
    ['come-back', '"Retry-After":{"$ref"', '"Later":{"$ref"'],
    ['closed', '"additionalProperties":false', '"additionalProperties":true'],
    ['day-or-time', '"format":"date"', '"format":"day"'],
    ['unused', '"schemas":{', '"schemas":{"Nothing":{"type":"string"},'],
  ]
  it.each(spoiled)('breaks the rule %s when it is spoiled', async (rule, from, to) => {
    expect(part.includes(from)).toBe(true)
    const alone = { ...openApiRules, rules: { [rule]: openApiRules.rules[rule]! } }
    const found = await findings(JSON.parse(part.replaceAll(from, to)) as object, alone)
    expect(found.map((line) => line.split(' ')[0])).toContain(rule)
  })

  it('holds every route of the table, and no other', () => {
    const found = Object.entries(Paths.parse(document).paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    )
    const table = Object.entries<Route>(routes).map(([name, { method, path }]) => `${name} ${method} ${path}`)
    expect(found.sort()).toEqual(table.sort())
  })

  it('has schemas that hold by themselves', () => {
    const contract = contractOf(document)
    expect(contract.names).toEqual(expect.arrayContaining(['Problem', 'RegionGraph', 'ChangeSet', 'Gap', 'Slug']))
    for (const name of contract.names) expect(() => contract.compile(name)).not.toThrow()
  })

  it('has a body wherever the route reads one, and asks for the version seen', () => {
    for (const { name, route } of samples) {
      const operation = Operations.parse(document).paths[route.path]![route.method.toLowerCase()]!
      expect([name, 'requestBody' in operation]).toEqual([name, route.body !== undefined])
      expect([name, JSON.stringify(operation.parameters).includes('If-Match')]).toEqual([name, route.ifMatch === true])
    }
  })

  it('says no word of the machinery', () => {
    expect(text).not.toMatch(/neo4j|cypher|bolt|express|zod/i)
  })
})
