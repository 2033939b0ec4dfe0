import type { Kind, Sector } from '../../../contract/vocabulary.ts'
import type { SceneWords } from './words.ts'

const kindWords: Record<Kind, readonly [one: string, several: string]> = {
  municipality_centre: ['centre municipality', 'centre municipalities'],
  municipality: ['municipality', 'municipalities'],
  municipality_cluster: ['sub-region', 'sub-regions'],
  province: ['province', 'provinces'],
  uwv: ['UWV', 'UWV offices'],
  social_service: ['social services', 'social services departments'],
  wsp: ['employer service point', 'employer service points'],
  werkcentrum: ['Werk\u00ADcentrum', 'Werkcentra'],
  leerwerkloket: ['learning and work service', 'learning and work services'],
  rmt: ['mobility team', 'mobility teams'],
  sw_company: ['social enterprise', 'social enterprises'],
  employers_org: ['employers’ organi\u00ADsation', 'employers’ organi\u00ADsations'],
  employer: ['employer', 'employers'],
  trade_union: ['trade union', 'trade unions'],
  education_mbo: ['vocational college', 'vocational colleges'],
  sbb: ['SBB', 'SBBs'],
  education_pro: ['practical education', 'schools for practical education'],
  education_vso: ['special education', 'special schools'],
  education_hbo: ['university of applied sciences', 'universities of applied sciences'],
  education_wo: ['university', 'universities'],
  education_private: ['private training provider', 'private training providers'],
  education_other: ['other education', 'other training providers'],
  rmc: ['early school leaving service', 'early school leaving services'],
  care: ['care and welfare', 'partners in care and welfare'],
  regional_bureau: ['regional office', 'regional offices'],
  win: ['Work in NL desk', 'Work in NL desks'],
  knowledge: ['knowledge partner', 'knowledge partners'],
  other: ['other partner', 'other partners'],
}

const sectorNames: Record<Sector, string> = {
  public: 'Public',
  work_income: 'Work and income',
  employers: 'Employers',
  workers: 'Workers',
  education: 'Education',
  care: 'Care',
  support: 'Support',
}

const expected: Record<Parameters<SceneWords['expected']>[0], ReturnType<SceneWords['expected']>> = {
  multi_year_agenda: { name: 'Multi-year agenda', sub: 'expected', question: 'who makes it, and who signs?' },
  regionaal_beraad: { name: 'Regionaal Beraad', sub: 'expected', question: null },
  board: { name: 'Board table', sub: 'expected', question: null },
  policy: { name: 'Policy table', sub: 'no statement', question: null },
  do_agenda: { name: 'Action agenda, in practice', sub: 'expected', question: 'who carries it out?' },
  mobility_team: { name: 'Regional mobility team', sub: 'expected', question: 'who works here?' },
  werkcentrum: { name: 'Werkcentrum, desk', sub: 'expected', question: 'who works here?' },
}

const fewOf = { bodies: 'meetings', activities: 'activities', both: 'rows' }

export const englishScene: SceneWords = {
  kind: (kind) => kindWords[kind][0],
  stack: (kind, count) => `${count} ${kindWords[kind][1]}`,
  sector: (sector) => sectorNames[sector],
  carried: (count) => (count === 1 ? '1 action line' : `${count} action lines`),
  folded: (count) => `${count} activities`,
  few: (count, most, what) => `${count} ${fewOf[what]} with ${most === 1 ? 'one partner' : `at most ${most} partners`}`,
  more: (count) => `and ${count} more`,
  seatless: (count) => `${count} activities without a partner`,
  nobody: 'nobody mentioned yet',
  expected: (key) => expected[key],
}
