import { afterAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { StartupError } from '../../server/errors/startup-error.ts'
import { folderWithNewRule } from '../support/added-rule.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const stem = 'G99-one-place'
/** Our own queries in a folder of their own, after something was done to them; what loading them then says. */
function saidAfter(change: (folder: string) => void): string {
  const folder = folderWithNewRule()
  folders.push(folder)
  change(folder)
  try {
    return loadQueries(undefined, folder)
      .rules.map(({ rule }) => rule.id)
      .join(' ')
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError)
    return (error as StartupError).message.replaceAll(folder, '')
  }
}
const edit = (folder: string, name: string, from: RegExp, to: string) => {
  const file = join(folder, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

describe('the files of a rule', () => {
  it('are read from the folder one names', () => {
    const without = saidAfter((folder) => {
      rmSync(join(folder, stem), { recursive: true })
    })
    expect(without).toMatch(/^G01 G02 .* G23$/)
  })

  it.each<[string, (folder: string) => void, string]>([
    [
      'nothing that finds',
      (at) => edit(at, 'G01-only-at-the-table/texts.json', /"id": "G01"/, '"id": "G98"'),
      'has no query.cypher',
    ],
    ['no texts', (at) => rmSync(join(at, `${stem}/texts.json`)), 'texts.json: is not there'],
    ['no example', (at) => rmSync(join(at, `${stem}/examples.json`)), 'examples.json: is not there'],
    ['half a file', (at) => edit(at, `${stem}/texts.json`, /\}\s*$/, ''), 'texts.json: is no JSON'],
    ['a text too few', (at) => edit(at, `${stem}/texts.json`, /"remedy"/, '"cure"'), 'texts.json: texts.nl.remedy: '],
    [
      'nobody in particular to speak of',
      (at) => edit(at, `${stem}/texts.json`, /"places": ?\{\s*"name"/, '"places": { "who"'),
      'texts.json: texts.nl.places: has no words for {name}',
    ],
    [
      'an example of nothing',
      (at) => edit(at, `${stem}/examples.json`, /"what": "partner"/, '"what": "club"'),
      'examples.json: find.records.0.what: ',
    ],
    ['another id', (at) => edit(at, `${stem}/texts.json`, /"id": ?"G99"/, '"id": "G98"'), 'G98 is not how the name'],
    [
      'a query of another',
      (at) => edit(at, `${stem}/query.cypher`, /'G99' AS rule/, "'G98' AS rule"),
      "query.cypher: returns no line with RETURN 'G99' AS rule",
    ],
    [
      'a setting it has not',
      (at) => edit(at, `${stem}/query.cypher`, /\$settings\.most/, '$$settings.least'),
      'query.cypher: asks for $settings.least',
    ],
    [
      'a default out of bounds',
      (at) => edit(at, 'G05-municipality-not-connected/texts.json', /"default": 0.25/, '"default": 2'),
      'G05-municipality-not-connected/texts.json: settings: the default of share',
    ],
    [
      'the same id twice',
      (at) => cpSync(join(at, stem), join(at, 'G99-again'), { recursive: true }),
      'there is another rule G99',
    ],
  ])('%s stops the start, and the message names the file', (_, change, message) => {
    const said = saidAfter(change)
    expect(said).toMatch(/^These rules cannot be used/)
    expect(said).toContain(message)
  })
})
