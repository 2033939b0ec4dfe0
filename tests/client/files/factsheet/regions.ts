import { factsheetsOf, type FactsheetChoice } from '../../../../client/files/factsheet/factsheet-document.ts'
import type { FactsheetDocument, SheetBlock } from '../../../../client/files/factsheet/factsheet.ts'
import type { PresentedRegion } from '../../../../client/drawn/presented-region.ts'
import { loadTypeface } from '../../../../client/picture/typeface/typeface.ts'
import { network } from '../../../networks/network.ts'
import { presented } from '../../../support/presented.ts'
import { gapsOf } from '../../../truth/answer.ts'

await loadTypeface()

const names = { uwv: 'UWV', goes: 'Goes', veere: 'Veere', kust: 'De Kust', fnv: 'FNV' }
const named = (id: keyof typeof names) => ({ name: names[id] })

/**
 * Five partners: UWV and Goes meet at the board, UWV and De Kust on the floor; Veere is part of De Kust, FNV only at the board. The
 * team does the activity that serves the goal, which UWV carries.
 */
export const tinyNetwork = network(
  ({ partner, body, activity, goal, governs, works, member, carries, person, put }) => [
    partner('uwv', 'uwv', named('uwv')),
    partner('goes', 'municipality_centre', named('goes')),
    partner('veere', 'municipality', named('veere')),
    partner('kust', 'municipality_cluster', named('kust')),
    partner('fnv', 'trade_union', named('fnv')),
    member('veere', 'kust'),
    body('tafel', 'administrative', { name: 'Werktafel', kind: 'stuurgroep' }),
    body('team', 'operational', { name: 'Werkteam' }),
    goal('baan', { name: 'Honderd banen', horizon: '2027' }),
    activity('markt', 'running', {
      name: 'Banenmarkt',
      serves: ['baan'],
      owner: 'Marktmeester',
      structuralMoney: 'yes',
    }),
    carries('team', 'markt'),
    person('piet', 'uwv', { role: 'Piet Geheim' }),
    governs('uwv goes', 'tafel', { inferred: true, inferredWhy: 'een werktafel lezen wij als bestuurlijk' }),
    governs('fnv', 'tafel', { carriedBy: ['piet'] }),
    governs('uwv', 'baan', { role: 'lead' }),
    works('uwv kust', 'team'),
    put('action', 'actie', {
      ...{ title: 'FNV spreken', owner: 'Stuurgroep', due: '2026-09-01', by: 'Klaas Geheim', agreedOn: '2026-06-30' },
      ...{ doneOn: null, closes: [], changes: '[]' },
    }),
  ],
  { name: 'Proefland' },
)

export const tinyRegion: PresentedRegion = {
  ...presented(tinyNetwork.graph),
  gaps: { ...gapsOf(tinyNetwork.state()), tooEarly: false },
  on: '2026-07-01',
}

export const choice: FactsheetChoice = { lang: 'nl', day: '2026-07-01', moment: null, roles: false, comparison: null }
/** `about`: an id without its prefix, a rule, or null for the region. */
export function sheetOf(
  about: string | null,
  region = tinyRegion,
  more: Partial<FactsheetChoice> = {},
): FactsheetDocument {
  const prefix = `${region.graph.region.id.toLowerCase()}-`
  const sheets = factsheetsOf(region, { ...choice, ...more })
  const sheet = sheets.of(about) ?? sheets.of(`${prefix}${about ?? ''}`)
  if (sheet === null) throw new Error(`There is no factsheet of ${about}.`)
  return sheet
}

/** A block as its words: heading, sentences, and each entry as title and text. */
export const said = ({ title, aside, lead, entries }: SheetBlock): string[] => [
  ...[title, ...(aside === undefined ? [] : [aside]), ...lead],
  ...entries.map((one) => [one.title, one.text].filter((text) => text !== '').join(' | ')),
]
