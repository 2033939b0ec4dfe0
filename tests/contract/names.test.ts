import { describe, expect, it } from '@jest/globals'
import { projectFiles, read } from '../support/files.ts'

/** Every name that is exported, with the files that declare it. A type beside its schema is one declaration. */
function exportedNames(): Map<string, string[]> {
  const code = projectFiles().filter((path) => /^(contract|domain|rules|server|client|seed)\/.*\.tsx?$/.test(path))
  const names = new Map<string, string[]>()
  for (const path of code)
    for (const [, name = ''] of read(path).matchAll(
      /^export (?:async )?(?:type|interface|class|const|let|function\*?|enum) (\w+)/gm,
    ))
      names.set(name, [...new Set([...(names.get(name) ?? []), path])])
  return names
}

/** Said in more than one file, and the same in each: what every rule has, and a schema beside the type of its words. */
const same = new Set([...['find', 'RecordDiff'], ...['Severity', 'Level', 'NamedLevel', 'Kind', 'Sector', 'Preset']])
/** Short words that name nothing by themselves: each had several meanings once. */
const vague =
  /^(said|known|kept|told|lit|apart|beside|there|here|own|asked|shown|tried|looked|drafted|answered|standing|ground|most|one|other|keep|tell|say|ask|place|walk|look|part|step|stuff|data|misc|util)$/i
/** A participle is no noun: nothing is called after what was done to it. */
const participle =
  /^(read|held|found|meant|made|built|drawn|seen|given|met|left|sent|done|gone|taken|grown|[a-z]+(?:ed))$/
/** Words that end so and are none. */
const noParticiple = new Set(['seed', 'need', 'feed', 'speed'])

describe('an exported name', () => {
  const names = exportedNames()

  it('has one meaning: it is declared in one file', () => {
    expect(names.size).toBeGreaterThan(1_000)
    const twice = [...names].filter(([name, files]) => files.length > 1 && !same.has(name))
    expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([])
  })

  it('says by itself what it is of', () => {
    expect([...names.keys()].filter((name) => vague.test(name))).toEqual([])
  })

  it('is no participle', () => {
    expect([...names.keys()].filter((name) => participle.test(name) && !noParticiple.has(name))).toEqual([])
  })
})
