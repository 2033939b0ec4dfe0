import { afterAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { cypherFolder } from '../../server/store/queries.ts'
import { StartupError } from '../../server/errors/startup-error.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const stem = 'gaps/G01-only-at-the-table'
/** Our own queries in a folder of their own, after something was done to them; what loading them then says. */
function saidAfter(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-rules-'))
  folders.push(folder)
  cpSync(cypherFolder, folder, { recursive: true })
  change(folder)
  try {
    return loadQueries(folder)
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
      for (const ending of ['.cypher', '.json', '.example.json']) rmSync(join(folder, `${stem}${ending}`))
    })
    expect(without).toMatch(/^G02 /)
  })

  it.each<[string, (folder: string) => void, string]>([
    ['no query', (at) => rmSync(join(at, `${stem}.cypher`)), '.cypher: is not there'],
    ['no texts', (at) => rmSync(join(at, `${stem}.json`)), '.json: is not there'],
    ['no example', (at) => rmSync(join(at, `${stem}.example.json`)), '.example.json: is not there'],
    ['half a file', (at) => edit(at, `${stem}.json`, /\}\s*$/, ''), '.json: is no JSON'],
    ['a text too few', (at) => edit(at, `${stem}.json`, /"remedy"/, '"cure"'), '.json: texts.nl.remedy: '],
    [
      'nobody in particular to speak of',
      (at) => edit(at, `${stem}.json`, /"places": \{\s*"name"/, '"places": { "who"'),
      '.json: texts.nl.places: has no words for {name}',
    ],
    [
      'an example of nothing',
      (at) => edit(at, `${stem}.example.json`, /"what": "partner"/, '"what": "club"'),
      '.example.json: find.records.0.what: ',
    ],
    ['another id', (at) => edit(at, `${stem}.json`, /"id": "G01"/, '"id": "G98"'), 'G98 is not how the name'],
    [
      'a query of another',
      (at) => edit(at, `${stem}.cypher`, /'G01' AS rule/, "'G98' AS rule"),
      ".cypher: returns no line with RETURN 'G01' AS rule",
    ],
    [
      'a setting it has not',
      (at) => edit(at, `${stem}.cypher`, /floor\.kin = 0/, 'floor.kin = $settings.G01.most'),
      '.cypher: asks for $settings.G01.most',
    ],
    [
      'a measure that is not named',
      (at) => edit(at, `${stem}.cypher`, /floor\.kin = 0/, 'floor.kin = $measures.love'),
      '.cypher: asks for $measures.love',
    ],
    [
      'a measure that is not there',
      (at) => edit(at, `${stem}.json`, /"measures": \[\]/, '"measures": ["love"]'),
      '.json: measures: there is no "love"',
    ],
    [
      'a default out of bounds',
      (at) => edit(at, 'gaps/G05-municipality-not-connected.json', /"default": 0.25/, '"default": 2'),
      'G05-municipality-not-connected.json: settings: the default of share',
    ],
    [
      'the same id twice',
      (at) => {
        for (const ending of ['.cypher', '.json', '.example.json'])
          cpSync(join(at, `${stem}${ending}`), join(at, `gaps/G01-again${ending}`))
      },
      'there is another rule G01',
    ],
    [
      'a name without its query',
      (at) => renameSync(join(at, `${stem}.cypher`), join(at, 'gaps/G01-other.cypher')),
      'G01-only-at-the-table.cypher: is not there',
    ],
  ])('%s stops the start, and the message names the file', (_, change, message) => {
    const said = saidAfter(change)
    expect(said).toMatch(/^These rules cannot be used/)
    expect(said).toContain(message)
  })
})
