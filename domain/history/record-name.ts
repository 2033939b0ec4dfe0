import type { Put } from '../../contract/change.ts'
import { namesIn } from '../../contract/records/links.ts'

/** What a record is called where it stands in a sentence; null for what joins others, which is called by them. */
export function recordName({ what, record }: Put): string | null {
  if (what === 'partner' || what === 'body' || what === 'activity') return record.short ?? record.name
  if (what === 'person') return record.role
  if (what === 'mention') return record.words
  if (what === 'minute') return record.text
  if ('name' in record) return record.name
  return 'title' in record ? record.title : null
}

/** Every other record that a record names: also those a decision is about, which stay named when they are gone. */
export const namedBy = (put: Put): string[] => [
  ...namesIn(put).map(({ id }) => id),
  ...(put.what === 'decision' ? put.record.about : []),
]
