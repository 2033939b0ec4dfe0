import { asker } from '../support/asker.ts'
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docsFolder, rulePages } from '../../docs/rules.ts'
import { Rules } from '../../contract/rule.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { ruleHandlers } from '../../server/rules/handlers.ts'
import { rulesFolder } from '../../server/rules/load-queries.ts'

const places = (text: string) => [...text.matchAll(/\{(\w+)%?\}/g)].map((match) => match[1] ?? '')
const known = ['name', 'level', 'kind', 'tables', 'tablesOf', 'floors', 'floorsOf']
/** The file by which a rule finds, and the words in it: keys of its facts and of its settings are among them. */
const textOf = ({ folder, query }: { folder: string; query: string | null }) =>
  query ?? readFileSync(join(rulesFolder, folder, 'find.ts'), 'utf8')
const wordsOf = (text: string) => [...text.matchAll(/\w+/g)].map(([word]) => word)
const queries = loadQueries()

describe('the rules', () => {
  it('are answered as the client’s tests hold them', async () => {
    const nothing = { params: {}, query: {}, body: undefined, seen: null, asker } as never
    const { answer } = await ruleHandlers({ queries }).listRules(nothing)
    expect(Rules.parse(answer)).toEqual({ rules: queries.rules.map(({ rule }) => rule) })
  })

  it.each(queries.rules)('$folder says its own id, and only what the screen can fill in', ({ rule, folder, query }) => {
    expect(folder.startsWith(`${rule.id}-`)).toBe(true)
    const words = wordsOf(textOf({ folder, query }))
    for (const texts of [rule.texts.nl, rule.texts.en]) {
      const variants = Object.values(texts.variants ?? {}).flatMap((one) => Object.values(one))
      const all = [...Object.values(texts), ...Object.values(texts.weighs), ...variants].filter(
        (text) => typeof text === 'string',
      )
      const may = [...known, ...words, ...rule.settings.map(({ key }) => key)]
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
    expect(rule.settings.filter(({ key }) => !words.includes(key))).toEqual([])
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
