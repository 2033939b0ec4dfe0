import { regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { isOwnStep } from '../steps/own-steps.ts'
import { readOnly, undoQuestion, whenWritten } from '../session.ts'
import { redoStep, undoStep } from '../trial/run-trial.ts'
import { undoChange } from '../steps/write.ts'
import { firstImport, type UndoSteps, undoStepsOf } from './undo-steps.ts'

/** What undo and redo would take back now. */
export const undoableSteps = (): UndoSteps => undoStepsOf(regionData.value?.changes ?? [], firstImport)

/** Takes the step back, or does it again, of what is tried out while one tries; nothing when there is none or the region cannot be written now. */
export async function undoOrRedo(name: keyof UndoSteps): Promise<void> {
  if (route.value.trial) {
    if (name === 'undo') undoStep()
    else redoStep()
    return
  }
  // Pressed again while the step before is on its way: that one comes first.
  await whenWritten()
  const record = undoableSteps()[name]
  if (record === null || readOnly.value) return
  if (isOwnStep(record.id)) void undoChange(record)
  else undoQuestion.value = record
}
