import { labels, relations } from '../../../contract/records/stored.ts'

/** What the schema files together do not keep of the vocabulary: ids that are unique, and names that can be searched. */
export function lintSchema(texts: readonly string[]): string[] {
  const all = texts.join('\n')
  const unique = new Set(
    [...all.matchAll(/FOR \(?.*?[([]\w+:(\w+)[)\]].*? REQUIRE \w+\.id IS UNIQUE/g)].map(([, name]) => name),
  )
  const withId = Object.entries({
    ...labels,
    ...Object.fromEntries(Object.entries(relations).map(([type, { properties }]) => [type, properties])),
  }).filter(([, properties]) => properties.includes('id'))
  const searched =
    /FULLTEXT INDEX names[^]*?FOR \(\w+:([\w|]+)\) ON EACH \[\w+\.searchText\]/.exec(all)?.[1]?.split('|') ?? []
  const named = Object.entries(labels).filter(([, properties]) => properties.includes('searchText'))
  return [
    ...withId.filter(([name]) => !unique.has(name)).map(([name]) => `The id of ${name} is not kept unique`),
    ...named.filter(([name]) => !searched.includes(name)).map(([name]) => `${name} cannot be found by name`),
  ]
}
