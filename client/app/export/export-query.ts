import type { ExportFormat } from '../../../contract/export.ts'
import type { SentQuery } from '../../../contract/routes.ts'
import type { RecordFilter } from '../../../domain/scope/record-filter.ts'
import type { Lang } from '../../i18n/words.ts'

/** What is chosen in the dialog. */
export type ExportChoice = {
  what: 'region' | 'lit' | 'partner'
  partner: string
  format: ExportFormat
  persons: boolean
}

/** What the filters hold back, as the address and the API say it: `public`, `level.policy`. */
export const heldBackWords = ({ sectors, levels, kinds, strengths, sources }: RecordFilter): string[] => [
  ...sectors,
  ...levels.map((level) => `level.${level}`),
  ...kinds.map((kind) => `kind.${kind}`),
  ...strengths.map((strength) => `strength.${strength}`),
  ...sources.map((source) => `source.${source}`),
]

/** The choice as the API is asked for it. A template holds no people. */
export function exportQueryOf(choice: ExportChoice, filter: RecordFilter, lang: Lang): SentQuery<'getExport'> {
  const { what, partner, format, persons } = choice
  return {
    ...{ format, lang, persons: persons && hasPeople(format) ? 'yes' : 'no' },
    ...(what === 'partner' && { partner: partner }),
    ...(what === 'lit' && { without: heldBackWords(filter) }),
  }
}

export const hasPeople = (format: ExportFormat): boolean => !format.startsWith('template')
