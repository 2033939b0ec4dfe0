import { known, place, readOnly } from './state.ts'
import { doAgain, takeBackStep } from './trial/run-trial.ts'
import { takeBack } from './write.ts'
import { type Steps, stepsOf } from './undo-steps.ts'

/** What the region came with: the first import, before anybody changed it by hand. */
const floor = 1

/** What undo and redo would take back now. */
export const stepsNow = (): Steps => stepsOf(known.value?.changes ?? [], floor)

/** Takes the step back, or does it again, of what is tried out while one tries; nothing when there is none or the region cannot be written now. */
export function take(name: keyof Steps): void {
  if (place.value.trial) {
    if (name === 'undo') takeBackStep()
    else doAgain()
    return
  }
  const record = stepsNow()[name]
  if (record !== null && !readOnly.value) void takeBack(record)
}
