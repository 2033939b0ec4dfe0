import type { z } from 'zod'
import type { Rule, RuleExample } from '../../contract/rule.ts'

/** Parts of example answers. */
export const source = {
  id: 'zz01-agenda',
  title: 'Agenda',
  kind: 'document',
  url: 'https://example.nl/agenda',
  date: '2024-02-29',
  series: null,
  licence: null,
  note: null,
} as const

export const statement = {
  id: 'zz01-s1',
  level: 'administrative',
  strength: 4,
  judgement: null,
  since: null,
  until: null,
  lastConfirmed: null,
  statedBy: 'document',
  source: source.id,
  statedAs: 'het UWV',
  statement: 'zz01-s1',
  inferred: false,
  inferredWhy: null,
  note: null,
} as const

export const texts = {
  name: 'At the table, not on the floor',
  question: 'Who acts?',
  short: 'Table, no floor',
  general: 'Who is at the table and not on the floor?',
  seen: '{name} is named at {tables}.',
  formula: 'At the table, not on the floor.',
  why: 'Because.',
  remedy: 'Ask.',
  exceptions: 'None.',
  undecidable: 'Is it so?',
  weighs: { high: 'It is statutory.' },
}

export const rule: z.input<typeof Rule> = {
  id: 'G01',
  side: 'floor',
  picture: 'badge',
  advice: false,
  audience: 'all',
  under: [],
  texts: { nl: texts, en: texts },
  settings: [{ key: 'floor', default: 1, description: { nl: 'vloer', en: 'floor' } }],
  source: { title: 'Example', url: null },
}

const side: z.input<typeof RuleExample>['find'] = {
  caption: { nl: 'UWV zit aan tafel.', en: 'UWV sits at the table.' },
  records: [{ what: 'partner', id: 'uwv', fields: { name: 'UWV', kind: 'uwv' } }],
  on: '2026-07-01',
}
export const example: z.input<typeof RuleExample> = { find: { ...side, about: ['uwv'] }, miss: side }
