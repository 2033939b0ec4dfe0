import type { Change, Put } from '../../contract/change.ts'
import { named } from './links.ts'
import { idOf } from './step.ts'

/**
 * What a removal takes with it: the lines and mentions that hang on what is removed go too, and a list that names it loses that name.
 * `hanging`: the records that name something removed. Records the change set speaks of itself are left to it.
 * Where the removal is to be refused (a source still used) nothing is added; the rules say so.
 */
export function expand(changes: readonly Change[], hanging: readonly Put[]): Change[] {
  const gone = new Set(changes.filter((change) => change.op === 'remove').map(idOf))
  const spoken = new Set(changes.map(idOf))
  return hanging
    .filter((put) => !spoken.has(put.record.id))
    .flatMap((put): Change[] => {
      const lost = named(put).filter(({ id }) => gone.has(id))
      if (put.what !== 'region' && lost.some(({ link }) => link.gone === 'removed'))
        return [{ op: 'remove', what: put.what, id: put.record.id }]
      const cleared = new Set(lost.filter(({ link }) => link.gone === 'cleared').map(({ id }) => id))
      return cleared.size > 0 ? [without(put, cleared)] : []
    })
}

const kept = (ids: readonly string[], gone: ReadonlySet<string>) => ids.filter((id) => !gone.has(id))

function without(put: Put, gone: ReadonlySet<string>): Put {
  switch (put.what) {
    case 'person':
      return { ...put, record: { ...put.record, worksAt: null } }
    case 'activity': {
      const serves = put.record.serves.filter((id) => !gone.has(id))
      return { ...put, record: { ...put.record, stages: kept(put.record.stages, gone), serves } }
    }
    case 'involvement':
      return { ...put, record: { ...put.record, carriedBy: kept(put.record.carriedBy, gone) } }
    case 'tie':
      return { ...put, record: { ...put.record, carriedBy: kept(put.record.carriedBy, gone) } }
    default:
      return put
  }
}
