import type { RecordKind } from '../../../contract/records/table.ts'
import type { Partner } from '../../../contract/records/nodes/partner.ts'
import { renamePartner } from '../../../domain/edit/rename.ts'

type Fields = Readonly<Record<string, unknown>>
/** What an utterance says: changed by whom reads it, it is no longer the word of its source. */
const saidFields = ['level', 'role', 'strength', 'judgement', 'partner', 'at', 'from', 'to']

/**
 * What else changes in a record with what is filled in over it (`typed`: only what differs). A name that goes becomes another name of
 * its partner; a status that changes is no longer in the words of its source; what is filled in over what a source says is our reading, over our own
 * word it is confirmed that day.
 */
export function consequencesOf(what: RecordKind, record: object, typed: Fields, day: string): object {
  const before = record as Fields
  if (what === 'partner') {
    const renamed = renamePartner(
      { ...(before as Partner), aliases: (typed['aliases'] ?? before['aliases']) as string[] },
      String(typed['name'] ?? before['name']),
    )
    return { aliases: renamed.aliases, ...('kind' in typed && !('inferred' in typed) ? { inferred: false } : {}) }
  }
  if (what === 'activity') return 'status' in typed && !('statusStatedAs' in typed) ? { statusStatedAs: null } : {}
  if (what !== 'tie' && what !== 'involvement') return {}
  if (!saidFields.some((field) => field in typed)) return {}
  if (before['statedBy'] !== 'document') return 'lastConfirmed' in typed ? {} : { lastConfirmed: day }
  return ['source', 'statedBy', 'inferred'].some((field) => field in typed) ? {} : { inferred: true }
}
