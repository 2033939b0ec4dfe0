import { kindNames, type bodyKinds, type Kind, type NamedLevel } from '../../../contract/vocabulary.ts'
import { bodyKindWords, bodyName, broadKinds, kindWords, tableKinds } from '../words/value-words.ts'
import { wordKey } from './cell-text.ts'
import { levelsIn, wordsByValue } from './cell-values.ts'

type BodyKind = (typeof bodyKinds)[number]
const kindValues = wordsByValue<Kind>('kind', kindWords)
export const bodyKindValues = wordsByValue<BodyKind>('bodyKind', bodyKindWords)

/** What a cell says of the kind of partner. `table`: it is about a table. `isBroad`: education, without saying which. */
export type KindReading =
  { kind: Kind; isBroad: boolean } | { table: 'body' | 'activity' | 'goal'; bodyKind: BodyKind | null }

/** The kind in a cell: a code of ours or a word; null when it is none we know. */
export function parseKind(cell: string): KindReading | null {
  const key = wordKey(cell)
  const broad = new Map(Object.entries(broadKinds)).get(key)
  if (broad !== undefined) return { kind: broad, isBroad: true }
  const kind = kindValues.get(key)
  if (kind !== undefined) return { kind, isBroad: false }
  const bodyKind = bodyKindValues.get(key)
  if (bodyKind !== undefined) return { table: 'body', bodyKind }
  const table = new Map(Object.entries(tableKinds)).get(key)
  if (table !== undefined) return { table, bodyKind: null }
  // "Gemeente (G40)", "Mbo-instelling / roc": what stands first.
  const first = key.split(/\s*[(/,]/)[0] ?? ''
  return first !== '' && first !== key ? parseKind(first) : null
}

const byName: readonly { kind: Kind; name: RegExp }[] = [
  { kind: 'municipality', name: /^(?:gemeente|gem\.?|municipality of)\s/ },
  { kind: 'uwv', name: /\buwv\b/ },
  { kind: 'trade_union', name: /\b(?:fnv|cnv|vcp|vakbond|vakcentrale)\b/ },
  {
    kind: 'employers_org',
    name: /\b(?:vno|vnoncw|mkb|lto|awvn|ondernemersvereniging|werkgeversvereniging|bedrijvenkring|ondernemerskring|industriele kring|werkgeversorganisatie)\b/,
  },
  { kind: 'sbb', name: /\bsbb\b|samenwerkingsorganisatie beroepsonderwijs/ },
  { kind: 'province', name: /^(?:de )?provincie\b|^province of\b/ },
  { kind: 'wsp', name: /\bwsp\b|werkgevers ?servicepunt/ },
  { kind: 'werkcentrum', name: /\b(?:regionaal )?werkcentrum\b/ },
  { kind: 'leerwerkloket', name: /leer ?werk ?loket/ },
  { kind: 'rmt', name: /\brmt\b|mobiliteitsteam/ },
  { kind: 'rmc', name: /\brmc\b|doorstroompunt/ },
  { kind: 'education_pro', name: /praktijkonderwijs|praktijkschool/ },
  { kind: 'education_vso', name: /\bvso\b|speciaal onderwijs/ },
  { kind: 'education_hbo', name: /hogeschool|university of applied sciences|\bhbo\b/ },
  { kind: 'education_wo', name: /universiteit|\buniversity\b/ },
  { kind: 'education_mbo', name: /\broc\b|\baoc\b|\bmbo|beroepsonderwijs/ },
  { kind: 'social_service', name: /\bsociale dienst\b|\bisd\b/ },
  { kind: 'sw_company', name: /sociaal (?:ontwikkel|werk)bedrijf|sw bedrijf/ },
  { kind: 'win', name: /\bwork in nl\b/ },
]

/** The kind that follows from a name, or null. */
export function kindOfName(name: string): Kind | null {
  const key = wordKey(name)
  return byName.find((each) => each.name.test(key))?.kind ?? null
}

const levelsOfTables: readonly { level: NamedLevel; name: RegExp }[] = [
  { level: 'administrative', name: /\bbestuur(?:s|ders)(?:overleg|beraad|tafel|platform)\b/ },
  { level: 'policy', name: /\b(?:beleids|ambtenaren)(?:overleg|beraad|tafel|groep|platform)\b/ },
  { level: 'operational', name: /\buitvoer(?:ings|ders)(?:overleg|beraad|tafel|groep|platform)\b/ },
]

/** The one level that the name of a table over a column says: "Bestuurlijk overleg", "Uitvoeringsoverleg". */
export function levelOfTableName(name: string): NamedLevel | null {
  const key = wordKey(name)
  const said = new Set([
    ...levelsIn(name),
    ...levelsOfTables.filter((each) => each.name.test(key)).map(({ level }) => level),
  ])
  const [level, ...others] = said
  return level !== undefined && others.length === 0 ? level : null
}

const bodyNames = [...bodyKindValues].sort(([a], [b]) => b.length - a.length)

/** Whether a name is of a body, and of which kind; null when nothing in it says so. */
export function bodyOfName(name: string): { kind: BodyKind | null } | null {
  const key = ` ${wordKey(name.split(/[:(]/)[0] ?? name)} `
  const found = bodyNames.find(([words]) => key.includes(` ${words} `))
  if (found !== undefined) return { kind: found[1] }
  return bodyName.test(key) ? { kind: null } : null
}

export const isKind = (kind: string): kind is Kind => kindNames.some((name) => name === kind)
