import { z } from 'zod'
import { bare } from '../../../domain/text-match.ts'
import { readCsv, requiredCell } from '../../../seed/csv.ts'

export type Municipality = { code: string; name: string; region: string }
/** What became of a municipality that is no more. `divided`: over several of today. */
export type FormerMunicipality = { name: string; how: 'merged' | 'renamed' | 'divided'; today: Municipality[] }

export type MunicipalityLists = {
  /** By bare name, also without a province in parentheses and as people say it. */
  today: ReadonlyMap<string, Municipality>
  former: ReadonlyMap<string, FormerMunicipality>
  /** Name of the region by its code. */
  regions: ReadonlyMap<string, string>
  /** Codes of the centre of each region. */
  centres: ReadonlySet<string>
}

const provinces =
  'nh|noord holland|zh|zuid holland|nb|noord brabant|l|lb|limburg|gld|gelderland|ov|o|overijssel|ut|u|utrecht|fr|frl|friesland|fryslan|gr|groningen|dr|drenthe|z|zld|zeeland|fl|flevoland'
const province = new RegExp(String.raw`\s*\((?:${provinces})\.?\)$`, 'i')
/** "Bergen (NH.)" becomes "Bergen". */
export const withoutProvince = (name: string): string =>
  name.replaceAll('-', ' ').match(province) ? name.replace(/\s*\([^()]*\)$/, '') : name

let lists: MunicipalityLists | null = null

/** The municipalities of 2026 and those that ceased since 2015, read once. Sources: seed/README.md. */
export function municipalityLists(): MunicipalityLists {
  lists ??= readLists()
  return lists
}

function readLists(): MunicipalityLists {
  const rows = readCsv('sources/municipalities.csv', { code: requiredCell, name: requiredCell, region: requiredCell })
  const common = readCsv('reading/common-names.csv', { code: requiredCell, name: requiredCell, reason: requiredCell })
  const regionRows = readCsv('sources/regions.csv', {
    ...{ code: requiredCell, name: requiredCell, centre: requiredCell, centre_code: requiredCell },
    ...{ centre_note: z.string(), municipalities_2026: z.string() },
  })
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const today = new Map<string, Municipality>()
  for (const row of rows) {
    today.set(bare(row.name), row)
    const short = bare(withoutProvince(row.name))
    if (!today.has(short)) today.set(short, row)
  }
  for (const { code, name } of common) {
    const row = byCode.get(code)
    if (row !== undefined) today.set(bare(name), row)
  }
  const former = new Map<string, FormerMunicipality>()
  const gone = readCsv('sources/former-municipalities.csv', {
    ...{ former_code: requiredCell, former_name: requiredCell, until: requiredCell },
    ...{ how: z.enum(['merged', 'renamed', 'divided']), today_code: requiredCell, today_name: requiredCell },
    ...{ today_region: requiredCell, source: requiredCell },
  })
  for (const { former_name: name, how, today_code: code, today_name, today_region: region } of gone) {
    const entry = former.get(bare(name)) ?? { name, how, today: [] }
    entry.today.push({ code, name: byCode.get(code)?.name ?? today_name, region })
    former.set(bare(name), entry)
  }
  // A name that still is one of today is that.
  for (const name of today.keys()) former.delete(name)
  return {
    ...{ today, former },
    regions: new Map(regionRows.map(({ code, name }) => [code, name])),
    centres: new Set(regionRows.map(({ centre_code }) => centre_code)),
  }
}
