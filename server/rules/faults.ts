import type { Rule } from '../../contract/rule.ts'
import { measureNames } from '../measures.ts'
import type { LoadedRule } from '../store/queries.ts'

/** What does not fit between the files of one rule, each with the file it is in. */
export function faultsOf(
  { rule, query, find, folder }: Pick<LoadedRule, 'rule' | 'query' | 'find' | 'folder'>,
  all: readonly Rule[] = [rule],
): string[] {
  const lost =
    find === null && query === null ? [`${folder}: has no query.cypher, and rules/finders.ts does not name it`] : []
  const asked = query === null ? [] : ofQuery(rule, query, all).map((fault) => `${folder}/query.cypher: ${fault}`)
  return [...lost, ...asked, ...ofTexts(rule, folder)]
}

function ofQuery({ id, measures }: Rule, cypher: string, all: readonly Rule[]): string[] {
  const faults: string[] = []
  if (!cypher.includes(`RETURN '${id}' AS rule`)) faults.push(`returns no line with RETURN '${id}' AS rule`)
  const used = (what: string) => [...cypher.matchAll(new RegExp(String.raw`\$${what}\.(\w+)(?:\.(\w+))?`, 'g'))]
  for (const [asked, whose = id, key = ''] of used('settings'))
    if (!all.some((rule) => rule.id === whose && rule.settings.some((one) => one.key === key)))
      faults.push(`asks for ${asked}, which is no setting of ${whose}`)
  for (const [asked, name = ''] of used('measures'))
    if (!measures.includes(name)) faults.push(`asks for ${asked}, which its measures do not name`)
  return [...new Set(faults)]
}

function ofTexts({ id, settings, measures, texts }: Rule, folder: string): string[] {
  const faults = folder.startsWith(`${id}-`) ? [] : [`id: ${id} is not how the name of its folder begins`]
  for (const name of measures)
    if (!measureNames.includes(name))
      faults.push(`measures: there is no "${name}"; there are ${measureNames.join(', ')}`)
  for (const { key, default: usual, min = -Infinity, max = Infinity } of settings)
    if (typeof usual === 'number' && (usual < min || usual > max))
      faults.push(`settings: the default of ${key} is not between its least and its most`)
  for (const lang of ['nl', 'en'] as const)
    for (const place of unsaid(texts[lang], settings)) faults.push(`texts.${lang}.places: has no words for {${place}}`)
  return faults.map((fault) => `${folder}/texts.json: ${fault}`)
}

/** Places in what a rule's page says of no find in particular that are no settings and have no words of their own. */
function unsaid(texts: Rule['texts']['nl'], settings: Rule['settings']): string[] {
  const { formula, why, exceptions, weighs, places = {} } = texts
  const said = [formula, why, exceptions, ...Object.values(weighs)].map((text) => text.replace(' ({kind})', ''))
  const asked = said.flatMap((text) => [...text.matchAll(/\{(\w+)%?\}/g)].map(([, place = '']) => place))
  const known = new Set([...settings.map(({ key }) => key), ...Object.keys(places)])
  return [...new Set(asked)].filter((place) => !known.has(place))
}
