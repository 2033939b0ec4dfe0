import { z } from 'zod'
import { Kind, Level, Preset } from '../contract/records/fields.ts'
import { RegionId } from '../contract/ids.ts'
import { activityStatuses, bodyKinds, roles } from '../contract/vocabulary.ts'
import { requiredCell, orNull, orNothing, readCsv, several, yesNo } from './csv.ts'

/*
 * What lies in sources/ (what others wrote) and reading/ (how we read it).
 * README.md says what each file is and where it comes from.
 */

const said = { region: RegionId, document: requiredCell }

export const regionRows = readCsv('sources/regions.csv', {
  code: RegionId,
  name: requiredCell,
  centre: requiredCell,
  centre_code: requiredCell,
  centre_note: requiredCell,
  municipalities_2026: z.coerce.number<string>(),
})
export type RegionRow = (typeof regionRows)[number]

export const municipalities = readCsv('sources/municipalities.csv', {
  code: requiredCell,
  name: requiredCell,
  region: RegionId,
})
export const offices = readCsv('sources/uwv-offices.csv', {
  office: requiredCell,
  town: requiredCell,
  region: RegionId,
  note: orNull,
})
/** `region` null: used in every region. */
export const documents = readCsv('sources/documents.csv', {
  region: orNull,
  key: requiredCell,
  title: requiredCell,
  kind: z.literal('document'),
  url: requiredCell,
  date: orNull,
  licence: orNull,
  note: orNull,
})
export const statements = readCsv('sources/statements.csv', {
  ...said,
  nr: requiredCell,
  words: requiredCell,
  type: requiredCell,
  about: requiredCell,
  level: Level,
  inferred: yesNo,
  note: orNull,
})
export type StatementRow = (typeof statements)[number]

export const partners = readCsv('reading/partners.csv', {
  ...said,
  slug: requiredCell,
  name: requiredCell,
  short: orNull,
  kind: Kind,
  aliases: z.string().transform((cell) => cell.split('|').filter((alias) => alias !== '')),
  inferred: yesNo,
  note: orNull,
})
/**
 * Words for who takes part: one partner, a collective and its members, a body, nobody in particular, nobody, or who belongs
 * to another region today and stands in the note of the table.
 */
export const names = readCsv('reading/names.csv', {
  region: RegionId,
  words: requiredCell,
  means: z.enum(['partner', 'collective', 'body', 'mention', 'nobody', 'elsewhere']),
  who: several,
  reason: requiredCell,
})
export type NameRow = (typeof names)[number]
export const members = readCsv('reading/members.csv', {
  region: RegionId,
  member: requiredCell,
  cluster: requiredCell,
  reason: requiredCell,
})
export const tables = readCsv('reading/tables.csv', {
  ...said,
  slug: requiredCell,
  what: z.enum(['body', 'activity']),
  name: requiredCell,
  short: orNull,
  kind: orNothing(z.enum(bodyKinds)),
  level: orNothing(Level),
  rhythm: orNull,
  status: orNothing(z.enum(activityStatuses)),
  status_words: orNull,
  end: orNull,
  agenda: orNull,
  note: orNull,
})
/** Words for where: a statement involves, a body carries, or it only names or tells something of a table. */
export const abouts = readCsv('reading/abouts.csv', {
  region: RegionId,
  about: requiredCell,
  does: z.enum(['involves', 'carries', 'names', 'tells']),
  table: requiredCell,
  role: orNothing(z.enum(roles)),
  note: orNull,
  reason: requiredCell,
})
export type AboutRow = (typeof abouts)[number]
export const commonNames = readCsv('reading/common-names.csv', {
  code: requiredCell,
  name: requiredCell,
  reason: requiredCell,
})
export const presetRows = readCsv('reading/presets.csv', { region: RegionId, preset: Preset, reason: requiredCell })

const organisationRows = readCsv('sources/organisations.csv', {
  name: requiredCell,
  kind: Kind,
  aliases: orNull,
  source: requiredCell,
  note: orNull,
})

/** Organisations one may find in a region, by name, kind and other names: municipalities, and those of `sources/organisations.csv`. */
export const organisations = [
  ...organisationRows.map(({ name, kind, aliases }) => ({ name, kind, aliases: aliases?.split(';') ?? [] })),
  ...municipalities.map(({ name }) => ({ name, kind: 'municipality' as const, aliases: [] })),
]
