import type { Rule } from '../../contract/rule.ts'
import { measureNames } from '../measures.ts'

/**
 * What does not fit between the files of one rule, each with the file it is in. `stem`: their name without ending. A rule may
 * weigh by what another of `all` finds, and then asks for the settings of that one.
 */
export function faultsOf(rule: Rule, cypher: string, stem: string, all: readonly Rule[] = [rule]): string[] {
  return [...ofQuery(rule, cypher, all).map((fault) => `${stem}.cypher: ${fault}`), ...ofTexts(rule, stem)]
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

function ofTexts({ id, settings, measures, texts }: Rule, stem: string): string[] {
  const faults = stem.startsWith(`${id}-`) ? [] : [`id: ${id} is not how the name of the file begins`]
  for (const name of measures)
    if (!measureNames.includes(name))
      faults.push(`measures: there is no "${name}"; there are ${measureNames.join(', ')}`)
  for (const { key, default: usual, min = -Infinity, max = Infinity } of settings)
    if (typeof usual === 'number' && (usual < min || usual > max))
      faults.push(`settings: the default of ${key} is not between its least and its most`)
  for (const lang of ['nl', 'en'] as const)
    for (const place of unsaid(texts[lang], settings)) faults.push(`texts.${lang}.places: has no words for {${place}}`)
  return faults.map((fault) => `${stem}.json: ${fault}`)
}

/** Places in what a rule's page says of no find in particular that are no settings and have no words of their own. */
function unsaid(texts: Rule['texts']['nl'], settings: Rule['settings']): string[] {
  const { formula, why, exceptions, weighs, places = {} } = texts
  const said = [formula, why, exceptions, ...Object.values(weighs)].map((text) => text.replace(' ({kind})', ''))
  const asked = said.flatMap((text) => [...text.matchAll(/\{(\w+)%?\}/g)].map(([, place = '']) => place))
  const known = new Set([...settings.map(({ key }) => key), ...Object.keys(places)])
  return [...new Set(asked)].filter((place) => !known.has(place))
}
