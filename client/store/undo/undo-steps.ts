import type { ChangeRecord } from '../../../contract/change.ts'

/** What undo and redo would take back now; each is a record of the log. */
export type UndoSteps = { undo: ChangeRecord | null; redo: ChangeRecord | null }

/** The version a region came with, before anybody changed it by hand. */
export const firstImport = 1

/**
 * Reads undo and redo out of the log (newest first): an undo moves its change to the other pile, the undo of an undo
 * moves it back, any other change empties what could be redone. `floor` is the version the region came with: what the
 * first import wrote is not a step of a user.
 */
export function undoStepsOf(log: readonly ChangeRecord[], floor: number): UndoSteps {
  const done: ChangeRecord[] = []
  const undone: ChangeRecord[] = []
  for (const record of log.toReversed()) {
    if (record.version <= floor) continue
    if (record.undoes === null) {
      done.push(record)
      undone.length = 0
    } else if (done.at(-1)?.id === record.undoes) {
      done.pop()
      undone.push(record)
    } else if (undone.at(-1)?.id === record.undoes) {
      undone.pop()
      done.push(record)
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}
