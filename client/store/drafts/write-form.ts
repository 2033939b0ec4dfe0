import type { Change } from '../../../contract/change.ts'
import { writeChanges } from '../steps/write.ts'
import { closeForm, openForm } from './open-form.ts'

type Options = NonNullable<Parameters<typeof writeChanges>[2]> & { discard?: boolean }

/**
 * Writes what the open form comes to, and puts that form away. False when it is not written, or when another form or none
 * is open by then: who went on is not called back.
 */
export async function writeForm(title: string, changes: readonly Change[], options: Options = {}): Promise<boolean> {
  const form = openForm.peek()
  const { discard = false, ...more } = options
  if (!(await writeChanges(title, changes, more)) || openForm.peek() !== form) return false
  closeForm({ discard })
  return true
}
