import type { Change } from '../../contract/change.ts'
import type { RecordDiff } from './record-diff.ts'

/** The changes that put back what `steps` changed. The making of a region has none. */
export function inverse(steps: readonly RecordDiff[]): Change[] {
  return steps.flatMap(({ id, what, before }): Change[] => {
    if (before !== null) return [before]
    return what === 'region' ? [] : [{ op: 'remove', what, id }]
  })
}
