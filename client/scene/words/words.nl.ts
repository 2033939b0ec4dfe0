import type { Kind, Sector } from '../../../contract/vocabulary.ts'
import type { SceneWords } from './words.ts'

/** Of each kind: one, in the middle of a sentence or under a mark; and several. */
const kindWords: Record<Kind, readonly [one: string, several: string]> = {
  municipality_centre: ['centrumgemeente', 'centrumgemeenten'],
  municipality: ['gemeente', 'gemeenten'],
  municipality_cluster: ['subregio', 'subregio’s'],
  province: ['provincie', 'provincies'],
  uwv: ['UWV', 'UWV-vestigingen'],
  social_service: ['sociale dienst', 'sociale diensten'],
  wsp: ['werkgevers\u00ADservicepunt', 'werkgevers\u00ADservicepunten'],
  werkcentrum: ['Werk\u00ADcentrum', 'Werkcentra'],
  leerwerkloket: ['leerwerk\u00ADloket', 'leerwerk\u00ADloketten'],
  rmt: ['mobiliteits\u00ADteam', 'mobiliteits\u00ADteams'],
  sw_company: ['sociaal ontwikkel\u00ADbedrijf', 'sociale ontwikkel\u00ADbedrijven'],
  employers_org: ['werkgevers\u00ADorganisatie', 'werkgevers\u00ADorganisaties'],
  employer: ['werkgever', 'werkgevers'],
  trade_union: ['vakbond', 'vakbonden'],
  education_mbo: ['mbo', 'mbo-instellingen'],
  sbb: ['SBB', 'SBB’s'],
  education_pro: ['praktijk\u00ADonderwijs', 'scholen praktijk\u00ADonderwijs'],
  education_vso: ['speciaal onderwijs', 'scholen speciaal onderwijs'],
  education_hbo: ['hogeschool', 'hogescholen'],
  education_wo: ['universiteit', 'universiteiten'],
  education_private: ['private opleider', 'private opleiders'],
  education_other: ['overig onderwijs', 'andere opleiders'],
  rmc: ['doorstroom\u00ADpunt', 'doorstroom\u00ADpunten'],
  care: ['zorg en welzijn', 'partners in zorg en welzijn'],
  regional_bureau: ['regionaal bureau', 'regionale bureaus'],
  win: ['Work in NL-punt', 'Work in NL-punten'],
  knowledge: ['kennis\u00ADpartner', 'kennis\u00ADpartners'],
  other: ['andere partner', 'andere partners'],
}

const sectorNames: Record<Sector, string> = {
  public: 'Publiek',
  work_income: 'Werk en inkomen',
  employers: 'Werkgevers',
  workers: 'Werknemers',
  education: 'Onderwijs',
  care: 'Zorg',
  support: 'Ondersteuning',
}

const expected: Record<Parameters<SceneWords['expected']>[0], ReturnType<SceneWords['expected']>> = {
  multi_year_agenda: { name: 'Meerjarenagenda', sub: 'verwacht', question: 'wie stelt die op, en wie tekent?' },
  regionaal_beraad: { name: 'Regionaal Beraad', sub: 'verwacht', question: null },
  board: { name: 'Bestuurlijk overleg', sub: 'verwacht', question: null },
  policy: { name: 'Ambtelijk overleg', sub: 'geen uitspraak', question: null },
  do_agenda: { name: 'Doe-agenda uitvoeren', sub: 'verwacht', question: 'wie voert die uit?' },
  mobility_team: { name: 'Regionaal mobiliteitsteam', sub: 'verwacht', question: 'wie werkt hier mee?' },
  werkcentrum: { name: 'Werkcentrum, loket', sub: 'verwacht', question: 'wie werkt hier mee?' },
}

const fewOf = { bodies: 'overleggen', activities: 'activiteiten', both: 'rijen' }

export const dutchScene: SceneWords = {
  kind: (kind) => kindWords[kind][0],
  stack: (kind, count) => `${count} ${kindWords[kind][1]}`,
  sector: (sector) => sectorNames[sector],
  carried: (count) => (count === 1 ? '1 actielijn' : `${count} actielijnen`),
  folded: (count) => `${count} activiteiten`,
  few: (count, most, what) =>
    `${count} ${fewOf[what]} met ${most === 1 ? 'één partner' : `hoogstens ${most} partners`}`,
  more: (count) => `en ${count} ${count === 1 ? 'ander' : 'andere'}`,
  seatless: (count) => `${count} activiteiten zonder partner`,
  nobody: 'nog niemand genoemd',
  expected: (key) => expected[key],
}
