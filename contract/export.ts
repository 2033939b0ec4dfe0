import { z } from 'zod'
import { PartnerId } from './ids.ts'
import { Kind, Level, Sector } from './records/fields.ts'
import { kindNames, levels, sectors } from './vocabulary.ts'

const media = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
} as const

/** Every form a region can be taken out in: the ending of the file and the type it is sent as. */
export const exportFormats = {
  json: { ending: 'json', type: media.json },
  xlsx: { ending: 'xlsx', type: media.xlsx },
  csv: { ending: 'zip', type: media.zip },
  template: { ending: 'xlsx', type: media.xlsx },
  'template-empty': { ending: 'xlsx', type: media.xlsx },
  graphml: { ending: 'graphml', type: media.graphml },
  gexf: { ending: 'gexf', type: media.gexf },
  cytoscape: { ending: 'cyjs', type: media.json },
  'json-graph': { ending: 'json', type: media.json },
} as const
export type ExportFormat = keyof typeof exportFormats
export const exportFormatNames = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]]
export const exportTypes: readonly string[] = [...new Set(Object.values(exportFormats).map(({ type }) => type))]

const strengthWords = ['1', '2', '3', '4', '5', 'unknown'] as const
/** What can be held back, as the address of the screen says it: `public`, `level.policy`, `strength.unknown`, `source.am24-plan`. */
const Without = z.union([
  Sector,
  z.templateLiteral(['level.', Level]),
  z.templateLiteral(['kind.', Kind]),
  z.templateLiteral(['strength.', z.enum(strengthWords)]),
  z.string().regex(/^source\.[a-z0-9-]{1,80}$/),
])

/** What of a region is taken out, in which form. */
export const ExportQuery = z.strictObject({
  format: z.enum(exportFormatNames),
  lang: z.enum(['nl', 'en']).default('nl'),
  /** Persons and who carries what; they stay out unless asked for. */
  persons: z.enum(['yes', 'no']).default('no'),
  /** Only this partner, with what hangs on it. */
  partner: PartnerId.optional(),
  /** Only what remains without these: one, or several under the same name. */
  without: z.union([Without, z.array(Without).max(200)]).optional(),
})
export type ExportQuery = z.infer<typeof ExportQuery>

type HeldBack = {
  sectors: (typeof sectors)[number][]
  levels: (typeof levels)[number][]
  kinds: (typeof kindNames)[number][]
  strengths: (1 | 2 | 3 | 4 | 5 | 'unknown')[]
  sources: string[]
}

/** The values of `without` by the group they are of. */
export function heldBackBy({ without = [] }: Pick<ExportQuery, 'without'>): HeldBack {
  const values: readonly string[] = Array.isArray(without) ? without : [without]
  const after = (prefix: string) =>
    values.flatMap((value) => (value.startsWith(prefix) ? [value.slice(prefix.length)] : []))
  const among = <T extends string>(words: readonly T[], given: readonly string[]) =>
    words.filter((word) => given.includes(word))
  return {
    sectors: among(sectors, values),
    levels: among(levels, after('level.')),
    kinds: among(kindNames, after('kind.')),
    strengths: among(strengthWords, after('strength.')).map((word) =>
      word === 'unknown' ? word : (Number(word) as 1 | 2 | 3 | 4 | 5),
    ),
    sources: [...new Set(after('source.'))],
  }
}
