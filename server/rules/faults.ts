import type { Rule } from '../../contract/rule.ts'
import type { LoadedRule } from '../store/queries.ts'

/** What does not fit between the files of one rule, each with the file it is in. */
export function faultsOf({ rule, query, find, folder }: Omit<LoadedRule, 'example'>): string[] {
  const lost =
    find === null && query === null ? [`${folder}: has no query.cypher, and rules/finders.ts does not name it`] : []
  const asked = query === null ? [] : ofQuery(rule, query).map((fault) => `${folder}/query.cypher: ${fault}`)
  return [...lost, ...asked, ...ofTexts(rule, folder)]
}

function ofQuery({ id, settings }: Rule, query: string): string[] {
  const faults = query.includes(`RETURN '${id}' AS rule`) ? [] : [`returns no line with RETURN '${id}' AS rule`]
  for (const [asked, key = ''] of query.matchAll(/\$settings\.(\w+)/g))
    if (!settings.some((setting) => setting.key === key)) faults.push(`asks for ${asked}, which is no setting of ${id}`)
  return [...new Set(faults)]
}

function ofTexts({ id, settings, texts }: Rule, folder: string): string[] {
  const faults = folder.startsWith(`${id}-`) ? [] : [`id: ${id} is not how the name of its folder begins`]
  for (const { key, default: usual, min = -Infinity, max = Infinity } of settings)
    if (typeof usual === 'number' && (usual < min || usual > max))
      faults.push(`settings: the default of ${key} is not between its least and its most`)
  for (const lang of ['nl', 'en'] as const)
    for (const place of placesWithoutWords(texts[lang], settings))
      faults.push(`texts.${lang}.places: has no words for {${place}}`)
  return faults.map((fault) => `${folder}/texts.json: ${fault}`)
}

/** Places in what a rule's page says of no find in particular that are no settings and have no words of their own. */
function placesWithoutWords(texts: Rule['texts']['nl'], settings: Rule['settings']): string[] {
  const { formula, why, exceptions, weighs, places = {} } = texts
  const said = [formula, why, exceptions, ...Object.values(weighs)].map((text) => text.replace(' ({kind})', ''))
  const asked = said.flatMap((text) => [...text.matchAll(/\{(\w+)%?\}/g)].map(([, place = '']) => place))
  const known = new Set([...settings.map(({ key }) => key), ...Object.keys(places)])
  return [...new Set(asked)].filter((place) => !known.has(place))
}
