import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docsFolder, rulePages } from '../../docs/rules.ts'
import { Rules } from '../../contract/rule.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { ruleHandlers } from '../../server/rules/handlers.ts'

const places = (text: string) => [...text.matchAll(/\{(\w+)%?\}/g)].map((match) => match[1] ?? '')
const known = ['name', 'level', 'kind', 'tables', 'tablesOf', 'floors', 'floorsOf']
/** What the query of a rule gives to its sentences: `{share: ..., of: ...} AS facts`. */
const factsOf = (query: string) =>
  [...query.matchAll(/\{([^{}]*)\} AS facts/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/(?:^|,)\s*(\w+):/g)].map(([, key]) => key ?? ''),
  )
const queries = loadQueries()

describe('the rules', () => {
  it('are answered as the client’s tests hold them', async () => {
    const nothing = { params: {}, query: {}, body: undefined, seen: null } as never
    const { answer } = await ruleHandlers({ queries }).listRules(nothing)
    expect(Rules.parse(answer)).toEqual({ rules: queries.rules.map(({ rule }) => rule) })
  })

  it.each(queries.rules)('$query says its own id, and only what the screen can fill in', ({ rule, query }) => {
    expect(query.startsWith(`gaps/${rule.id}-`)).toBe(true)
    expect(queries(query)).toContain(`RETURN '${rule.id}' AS rule`)
    for (const texts of [rule.texts.nl, rule.texts.en]) {
      const variants = Object.values(texts.variants ?? {}).flatMap((one) => Object.values(one))
      const all = [...Object.values(texts), ...Object.values(texts.weighs), ...variants].filter(
        (text) => typeof text === 'string',
      )
      const may = [...known, ...factsOf(queries(query)), ...rule.settings.map(({ key }) => key)]
      expect(all.flatMap(places).filter((place) => !may.includes(place))).toEqual([])
    }
    // What a rule's page says about no find in particular; the kind of a partner is left out there.
    for (const texts of [rule.texts.nl, rule.texts.en]) {
      const { formula, why, exceptions, seen, question, remedy } = texts
      const said = [formula, why, exceptions, seen, question, remedy, ...Object.values(texts.weighs)].flatMap(places)
      const open = said.filter((place) => place !== 'kind' && !rule.settings.some(({ key }) => key === place))
      expect([...new Set(open)].sort()).toEqual(Object.keys(texts.places ?? {}).sort())
    }
    expect(Object.keys(rule.texts.nl.weighs)).toEqual(Object.keys(rule.texts.en.weighs))
    expect('silent' in rule.texts.nl).toBe('silent' in rule.texts.en)
    const used = new Set([...queries(query).matchAll(/\$settings\.(\w+\.\w+)/g)].map((match) => match[1]))
    const own = rule.settings.map(({ key }) => `${rule.id}.${key}`)
    expect(own.filter((one) => !used.has(one))).toEqual([])
    // A rule may weigh by what another finds: then by the settings that other has.
    const others = queries.rules.flatMap((one) => one.rule.settings.map(({ key }) => `${one.rule.id}.${key}`))
    expect([...used].filter((one) => !others.includes(one ?? ''))).toEqual([])
  })

  it('are described on pages that are up to date, with their examples drawn', () => {
    const pages = rulePages()
    const stale = [...pages].filter(([path, text]) => {
      const file = join(docsFolder, path)
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    // `npx tsx docs/rules.ts` makes them again.
    expect(stale.map(([path]) => path)).toEqual([])
    expect(readdirSync(join(docsFolder, 'rules')).filter((name) => !pages.has(`rules/${name}`))).toEqual([])
  })
})
