import type { Cursor } from '../../../store/fill/cursor.ts'

const PREFIX = 'fill:'
/** The id under which a crossing is tapped, and looked at. */
export const crossingId = ({ mark, row }: Cursor): string => `${PREFIX}${JSON.stringify([mark, row])}`
export function crossingOfId(id: string): Cursor | null {
  if (!id.startsWith(PREFIX)) return null
  const [mark, row] = JSON.parse(id.slice(PREFIX.length)) as [string, string]
  return { mark, row }
}
