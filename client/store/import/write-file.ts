import { batch, signal } from '@preact/signals'
import { inform, notify, openScreen } from '../actions.ts'
import { ApiError } from '../api.ts'
import { words } from '../language.ts'
import { load, reportError } from '../load.ts'
import { regionData } from '../region-data.ts'
import { writing } from '../session.ts'
import { rememberOwnStep } from '../steps/own-steps.ts'
import { keepStep } from '../steps/unanswered-step.ts'
import { sendUntilAnswered } from '../steps/write.ts'
import {
  fileChoices,
  fileNotices,
  fileReading,
  importedFile,
  putFileAway,
  readFileAgain,
  regionMovedOn,
} from './import-state.ts'
import { isFileQuestion, isSettled } from './preview-rows.ts'

/** True while the file is being written. */
export const writingFile = signal(false)

/** What was asked or wrong and has no choice yet: these rows stay ready. */
export const unsettledCount = (): number => {
  const { questions, errors } = fileNotices.value
  return [...questions.filter(isFileQuestion), ...errors].filter((notice) => !isSettled(fileChoices.value, notice))
    .length
}

/**
 * Writes what is shown as one step, and goes to the map. When the region moved on meanwhile nothing is written: the file is read anew
 * with the same choices. `rows`: how many come in, null when only changes can be counted.
 */
export async function writeFile(rows: number | null): Promise<void> {
  const [file, reading] = [importedFile.value, fileReading.value]
  const body = reading?.preview.changeSet
  if (file === null || !body || writing.value) return
  const { region } = file
  const step = { region, version: reading.version, draft: null, undo: null, body }
  const { t } = words.value
  batch(() => {
    writing.value = true
    writingFile.value = true
  })
  keepStep(step)
  try {
    const record = await sendUntilAnswered(step)
    if (record === null) return
    rememberOwnStep(record.id)
    await load()
    const isWhole = unsettledCount() === 0
    openScreen('map')
    if (isWhole) putFileAway()
    else fileChoices.value = { ...fileChoices.value, endGone: null }
    if (record.count === 0) inform(t('write.same'))
    else notify(saidOf(file.name, rows, body.changes.length), record)
  } catch (fault) {
    if (!(fault instanceof ApiError)) reportError(fault)
    else if (fault.status === 412) {
      await load()
      await readFileAgain()
      regionMovedOn.value = true
    } else {
      notify(t(fault.status === 409 ? 'write.conflict' : 'write.refused'))
      await load()
    }
  } finally {
    keepStep(null)
    batch(() => {
      writing.value = false
      writingFile.value = false
    })
  }
}

/** "35 rijen ingelezen uit overleggen.xlsx. 4 partners zijn nog zonder verbinding." */
function saidOf(name: string, rows: number | null, changes: number): string {
  const { t } = words.value
  const said =
    rows === null ? t('import.written.changes', { n: changes, name }) : t('import.written', { n: rows, name })
  const graph = regionData.value?.graph
  if (graph === undefined) return said
  const tied = new Set<string>([
    ...graph.ties.flatMap(({ from, to }) => [from, to]),
    ...graph.involvements.map(({ partner }) => partner),
    ...graph.memberships.flatMap(({ member, cluster }) => [member, cluster]),
  ])
  const alone = graph.partners.filter(({ id }) => !tied.has(id)).length
  return alone === 0 ? said : t('import.written.alone', { n: alone, said })
}
