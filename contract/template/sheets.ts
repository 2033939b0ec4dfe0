import { meetingKinds, type RecordKind } from '../records/table.ts'
import type { WordList } from './cell-words.ts'
import { type CellValue, type ColumnLine, type LineColumn, templateColumn, type TemplateSheet } from './sheet.ts'

const word = (words: WordList): CellValue => ({ words })
const names = (...of: RecordKind[]): CellValue => ({ of })
const lines = (line: RecordKind, self: string, end: string, ...of: RecordKind[]): LineColumn => ({
  ...{ line, self, end, of },
})
const sheet = (what: RecordKind, nl: string, en: string, columns: readonly ColumnLine[]): TemplateSheet => ({
  ...{ what, nl, en, columns: columns.map(templateColumn) },
  added: false,
  people: false,
})
const added = (...given: Parameters<typeof sheet>): TemplateSheet => ({ ...sheet(...given), added: true })

/** Columns of more than one sheet. */
const id: ColumnLine = ['id', 'Id', 'Id', 'id']
const source: ColumnLine = ['source', 'Bron', 'Source', names('source')]
const note: ColumnLine = ['note', 'Opmerking', 'Note', 'text']
const short: ColumnLine = ['short', 'Korte naam', 'Short name', 'text']
const name: ColumnLine = ['name', 'Naam', 'Name', 'text', 'required']
const inferred: ColumnLine = ['inferred', 'Onze lezing', 'Our reading', 'yes-no']
const level: ColumnLine = ['level', 'Niveau', 'Level', word('level')]
const strength: ColumnLine = ['strength', 'Sterkte', 'Strength', word('strength')]
const confirmed: ColumnLine = ['lastConfirmed', 'Bevestigd', 'Confirmed', 'day']
const statedAs: ColumnLine = ['statedAs', 'Woorden van de bron', 'Words of the source', 'text']
const statement: ColumnLine = ['statement', 'Uitspraak', 'Statement', 'text', 'added']
const period: ColumnLine[] = [
  ['since', 'Sinds', 'Since', 'day'],
  ['until', 'Tot', 'Until', 'day'],
]
const ofLine: ColumnLine[] = [source, inferred, note]
const ofStatement: ColumnLine[] = [
  ...([['judgement', 'Oordeel', 'Judgement', word('judgement')], ...period, confirmed] as const),
  ['statedBy', 'Gezegd door', 'Stated by', word('statedBy')],
  ...([source, statedAs, inferred, note] as const),
  ['inferredWhy', 'Waarom onze lezing', 'Why our reading', 'text', 'added'],
  statement,
  ['carriedBy', 'Contactpersonen', 'Contact people', names('person'), 'list', 'added', 'people'],
]

/**
 * The template: which sheets a region is written on, in this order, and what stands in each column; read and written by this one table.
 * Sheets and columns that are `added` stand in an export and need not be filled in by a person. What is on no sheet: `notOnSheets`.
 */
export const templateSheets: readonly TemplateSheet[] = [
  sheet('partner', 'Partners', 'Partners', [
    ...[id, name, short],
    ['kind', 'Soort', 'Kind', word('kind'), 'required'],
    ['aliases', 'Andere namen', 'Other names', 'text', 'list'],
    ['membership', 'Onderdeel van', 'Part of', lines('membership', 'member', 'cluster', 'partner'), 'list'],
    ['coverage', 'Ketenstappen', 'Stages', lines('coverage', 'partner', 'stage', 'stage'), 'list'],
    ...[...period, source, inferred, note],
  ]),
  sheet('tie', 'Verbindingen', 'Ties', [
    id,
    ['from', 'Van', 'From', names('partner'), 'required'],
    ['to', 'Naar', 'To', names('partner'), 'required'],
    ...[level, strength, ...ofStatement],
  ]),
  sheet('involvement', 'Betrokkenheid', 'Involvements', [
    id,
    ['partner', 'Partner', 'Partner', names('partner'), 'required'],
    ['at', 'Bij', 'In', names('body', 'activity', 'goal'), 'required'],
    level,
    ['role', 'Rol', 'Role', word('role')],
    ...[strength, ...ofStatement],
  ]),
  sheet('activity', 'Activiteiten', 'Activities', [
    ...[id, name, short],
    ['status', 'Status', 'Status', word('status')],
    ['statusSince', 'Status sinds', 'Status since', 'day'],
    ['agenda', 'Agenda', 'Agenda', 'text'],
    ['category', 'Categorie', 'Category', 'text'],
    ['start', 'Begin', 'Start', 'day'],
    ['end', 'Eind', 'End', 'day'],
    ['result', 'Resultaat', 'Result', 'text'],
    ['resultVisible', 'Resultaat zichtbaar', 'Result visible', word('yesNo')],
    ['owner', 'Eigenaar', 'Owner', 'text'],
    ['structuralMoney', 'Structureel geld', 'Structural money', word('yesNo')],
    ['bodyPlace', 'Plek in overleg', 'Place in a body', word('yesNo')],
    ['lastNews', 'Laatste nieuws', 'Last news', 'day'],
    ['stages', 'Ketenstappen', 'Stages', names('stage'), 'list'],
    ['serves', 'Doelen', 'Goals', names('goal'), 'list'],
    ...[source, note],
    ['statusStatedAs', 'Woorden van de status', 'Words of the status', 'text', 'added'],
  ]),
  sheet('body', 'Overleggen', 'Bodies', [
    ...[id, name, short],
    ['kind', 'Soort overleg', 'Body kind', word('bodyKind')],
    level,
    ['rhythm', 'Ritme', 'Rhythm', 'text'],
    [
      'carrying',
      'Draagt activiteiten',
      'Carries activities',
      lines('carrying', 'body', 'activity', 'activity'),
      'list',
    ],
    ...[source, note],
  ]),
  sheet('goal', 'Doelen', 'Goals', [id, name, ['horizon', 'Horizon', 'Horizon', 'text'], source]),
  sheet('source', 'Bronnen', 'Sources', [
    id,
    ['title', 'Titel', 'Title', 'text', 'required'],
    ['kind', 'Soort bron', 'Source kind', word('sourceKind')],
    ['url', 'Adres', 'Address', 'address'],
    ['date', 'Datum', 'Date', 'day'],
    ['series', 'Reeks', 'Series', 'text'],
    ['licence', 'Licentie', 'Licence', 'text'],
    note,
  ]),
  added('membership', 'Onderdelen', 'Memberships', [
    id,
    ['member', 'Partner', 'Partner', names('partner'), 'required'],
    ['cluster', 'Onderdeel van', 'Part of', names('partner'), 'required'],
    ...[...period, ...ofLine],
  ]),
  added('coverage', 'Ketendekking', 'Coverage', [
    id,
    ['partner', 'Partner', 'Partner', names('partner'), 'required'],
    ['stage', 'Ketenstap', 'Stage', names('stage'), 'required'],
    ...[...period, ...ofLine],
  ]),
  added('carrying', 'Draagt', 'Carries', [
    id,
    ['body', 'Overleg', 'Body', names('body'), 'required'],
    ['activity', 'Activiteit', 'Activity', names('activity'), 'required'],
    ...[source, statedAs, inferred, note, statement],
  ]),
  added('stage', 'Ketenstappen', 'Stages', [
    ...[id, name],
    ['order', 'Volgorde', 'Order', 'whole', 'required'],
    ['side', 'Kant', 'Side', 'text'],
    ['number', 'Vaste stap', 'Default stage', 'whole'],
    ['completeOn', 'Dit is iedereen', 'Complete', 'day'],
  ]),
  added('mention', 'Vermeldingen', 'Mentions', [
    id,
    ['words', 'Woorden van de bron', 'Words of the source', 'text', 'required'],
    ['kinds', 'Soorten', 'Kinds', word('kind'), 'required', 'list'],
    ['at', 'Bij', 'In', names('body', 'activity'), 'required'],
    ...[level, source, inferred, note, statement],
  ]),
  added('inquiry', 'Gevraagd', 'Asked', [
    id,
    ['partner', 'Partner', 'Partner', names('partner'), 'required'],
    ['at', 'Bij', 'In', names('body', 'activity', 'goal', 'partner'), 'required'],
    level,
    ['statedBy', 'Gezegd door', 'Stated by', word('statedBy')],
    ...[source, note],
  ]),
  added('expectation', 'Verwachtingen', 'Expectations', [
    id,
    ['kind', 'Soort', 'Kind', word('kind')],
    ['a', 'Van', 'From', 'party'],
    ['b', 'Naar', 'To', 'party'],
    ...[level, strength],
    ['origin', 'Omdat', 'Because', word('origin'), 'required'],
    source,
  ]),
  added('setting', 'Instellingen', 'Settings', [
    id,
    ['rule', 'Regel', 'Rule', 'text', 'required'],
    ['key', 'Instelling', 'Setting', 'text', 'required'],
    ['value', 'Waarde', 'Value', 'setting', 'required'],
  ]),
  added('region', 'Regio', 'Region', [
    ...[id, name],
    ['form', 'Sturingsvorm', 'Form', word('form'), 'required'],
    ['preset', 'Vaste lijst', 'Standard list', word('preset'), 'required'],
    ['version', 'Versie', 'Version', 'about'],
    ['on', 'Dag', 'Day', 'about'],
    ['filter', 'Wat', 'What', 'about'],
  ]),
  {
    ...added('person', 'Personen', 'People', [
      id,
      ['role', 'Rol', 'Role', 'text', 'required'],
      ['worksAt', 'Werkt bij', 'Works at', names('partner')],
      ['temporaryUntil', 'Tijdelijk tot', 'Temporary until', 'day'],
      ...[confirmed, source],
    ]),
    people: true,
  },
]

/** Kinds of record that are on no sheet: what they hold is longer than a cell can be. */
export const notOnSheets: readonly RecordKind[] = meetingKinds
