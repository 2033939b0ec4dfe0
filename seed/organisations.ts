import { Kind } from '../contract/records/fields.ts'
import { orNull, readCsv, requiredCell } from './csv.ts'
import { municipalities } from './material.ts'

const listed = readCsv('sources/organisations.csv', {
  name: requiredCell,
  kind: Kind,
  aliases: orNull,
  source: requiredCell,
  note: orNull,
})

/** Organisations one may find in a region, by name, kind and other names: municipalities, and those of `sources/organisations.csv`. */
export const organisations = [
  ...listed.map(({ name, kind, aliases }) => ({ name, kind, aliases: aliases?.split(';') ?? [] })),
  ...municipalities.map(({ name }) => ({ name, kind: 'municipality' as const, aliases: [] })),
]
