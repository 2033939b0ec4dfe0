import { z } from 'zod'
import { Kind, Level, Preset } from '../contract/records/fields.ts'
import { RegionId } from '../contract/ids.ts'
import { activityStatuses, bodyKinds, roles } from '../contract/vocabulary.ts'
import { filled, maybe, orNothing, readCsv, several, yesNo } from './csv.ts'

/*
 * What lies in sources/ (what others wrote) and reading/ (how we read it).
 * README.md says what each file is and where it comes from.
 */

const said = { region: RegionId, document: filled }

export const regions = readCsv('sources/regions.csv', {
  code: RegionId,
  name: filled,
  centre: filled,
  centre_code: filled,
  centre_note: filled,
  municipalities_2026: z.coerce.number<string>(),
})
export type RegionRow = (typeof regions)[number]

export const municipalities = readCsv('sources/municipalities.csv', { code: filled, name: filled, region: RegionId })
export const offices = readCsv('sources/uwv-offices.csv', {
  office: filled,
  town: filled,
  region: RegionId,
  note: maybe,
})
/** `region` null: used in every region. */
export const documents = readCsv('sources/documents.csv', {
  region: maybe,
  key: filled,
  title: filled,
  kind: z.literal('document'),
  url: filled,
  date: maybe,
  licence: maybe,
  note: maybe,
})
export const statements = readCsv('sources/statements.csv', {
  ...said,
  nr: filled,
  words: filled,
  type: filled,
  about: filled,
  level: Level,
  inferred: yesNo,
  note: maybe,
})
export type Statement = (typeof statements)[number]

export const partners = readCsv('reading/partners.csv', {
  ...said,
  slug: filled,
  name: filled,
  short: maybe,
  kind: Kind,
  aliases: z.string().transform((cell) => cell.split('|').filter((alias) => alias !== '')),
  inferred: yesNo,
  note: maybe,
})
/** Words for who takes part: one partner, a collective and its members, a body, nobody in particular, or nobody. */
export const names = readCsv('reading/names.csv', {
  region: RegionId,
  words: filled,
  means: z.enum(['partner', 'collective', 'body', 'mention', 'nobody']),
  who: several,
  reason: filled,
})
export type Name = (typeof names)[number]
export const members = readCsv('reading/members.csv', {
  region: RegionId,
  member: filled,
  cluster: filled,
  reason: filled,
})
export const tables = readCsv('reading/tables.csv', {
  ...said,
  slug: filled,
  what: z.enum(['body', 'activity']),
  name: filled,
  short: maybe,
  kind: orNothing(z.enum(bodyKinds)),
  level: orNothing(Level),
  rhythm: maybe,
  status: orNothing(z.enum(activityStatuses)),
  status_words: maybe,
  end: maybe,
  agenda: maybe,
  note: maybe,
})
/** Words for where: a statement involves, a body carries, or it only names or tells something of a table. */
export const abouts = readCsv('reading/abouts.csv', {
  region: RegionId,
  about: filled,
  does: z.enum(['involves', 'carries', 'names', 'tells']),
  table: filled,
  role: orNothing(z.enum(roles)),
  note: maybe,
  reason: filled,
})
export type About = (typeof abouts)[number]
export const commonNames = readCsv('reading/common-names.csv', { code: filled, name: filled, reason: filled })
export const presets = readCsv('reading/presets.csv', { region: RegionId, preset: Preset, reason: filled })
