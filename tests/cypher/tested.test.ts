import { expect, it } from '@jest/globals'
import { projectFiles, read } from '../support/files.ts'

it('leaves no query without a test that asks it by name', () => {
  const files = projectFiles()
  const tests = files
    .filter((path) => /^tests\/(database|support)\/.*\.ts$/.test(path))
    .map(read)
    .join('\n')
  const names = files.filter((path) => /^cypher\/(map|layouts|changes|readings)\/.*\.cypher$/.test(path))
  expect(names.length).toBeGreaterThan(30)
  const untested = names
    .map((path) => path.replace(/^cypher\//, '').replace(/\.cypher$/, ''))
    .filter((name) => !new RegExp(String.raw`['"\x60 ]${name}['"\x60 ,]`).test(tests))
  expect(untested).toEqual([])
})

it('leaves no rule without a test that speaks of it', () => {
  const files = projectFiles()
  const tests = files
    .filter((path) => /^tests\/(rules|database\/gaps)\//.test(path))
    .map(read)
    .join('\n')
  const rules = files.flatMap((path) => /^rules\/([A-Z]\d+)-.*\/texts\.json$/.exec(path)?.[1] ?? [])
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((rule) => !tests.includes(rule))).toEqual([])
})
