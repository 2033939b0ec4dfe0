import { Put } from '../../../contract/change.ts'
import { definitions } from '../../../contract/records/table.ts'
import { textFault } from '../../../contract/written-text.ts'
import type { ImportIssue } from '../file/read-fault.ts'
import type { DraftRecord } from './record-maker.ts'

const MAX_FAULTS = 100

/** Held against the contract: what does not fit stops, with what rests on it, and says where it stands. */
export function fittingRecords(records: readonly DraftRecord[]): { records: DraftRecord[]; errors: ImportIssue[] } {
  const errors: ImportIssue[] = []
  const stopped = new Set<string>()
  const fitting: DraftRecord[] = []
  for (const record of records) {
    const parsed = Put.safeParse(record.put)
    const fault = parsed.success ? faultOf(parsed.data) : (parsed.error.issues[0]?.path.at(-1)?.toString() ?? '')
    if (!parsed.success || fault !== null || linksTo(parsed.data, stopped)) {
      stopped.add(record.put.record.id)
      if (fault !== null) errors.push({ code: 'text-wrong', ...placeFields(record), words: fault })
    } else fitting.push({ ...record, put: parsed.data })
  }
  return { records: fitting, errors: errors.slice(0, MAX_FAULTS) }
}

/** Where a record is said, as an answer has it. */
export const placeFields = ({ place }: DraftRecord): { sheet?: string | null; row?: number } =>
  place === null ? {} : { sheet: place.sheet, ...(place.row === undefined ? {} : { row: place.row }) }

/** The field that holds what may not be written, or what the fields say together; null when all is well. */
function faultOf({ what, record }: Put): string | null {
  for (const [field, value] of Object.entries(record))
    if (typeof value === 'string' && value !== '' && textFault(value) !== null) return field
  return definitions[what].issues?.(record)[0]?.path ?? null
}

/** Whether a record names one of these. */
export const linksTo = ({ record }: Put, ids: ReadonlySet<string>): boolean => {
  if (ids.size === 0) return false
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    if (field === 'id') continue
    if (typeof value === 'string' && ids.has(value)) return true
    if (Array.isArray(value) && value.some((each) => typeof each === 'string' && ids.has(each))) return true
  }
  return false
}
