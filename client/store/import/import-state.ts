import { batch, computed, signal } from '@preact/signals'
import type { ImportChoices, ImportNotice } from '../../../contract/answers/import.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { ApiError } from '../api.ts'
import { route } from '../route.ts'
import { hasFileChoices, noFileChoices } from './file-choices.ts'
import { isRemembered, readHeaders, storeHeaders, withRememberedHeaders, withSheets } from './header-memory.ts'
import { keepAnswered, placedQuestions } from './preview-rows.ts'
import { type FileReading, sendFile } from './send-file.ts'

/** The file that is looked at, and of which region: it stays until another is chosen or it is read in whole. */
export type ImportedFile = { region: RegionId; name: string; content: Blob }
/** `idle`: read, or nothing to read. `sent` and `all` in bytes; `since` in ms. */
export type ReadingPhase =
  | { is: 'idle' }
  | { is: 'sending'; sent: number; all: number; since: number }
  | { is: 'reading'; since: number }
  | { is: 'failed'; fault: ApiError }

const opened = signal<ImportedFile | null>(null)
/** Of the region on the screen only. */
export const importedFile = computed(() => (opened.value?.region === route.value.region ? opened.value : null))
export const fileChoices = signal<ImportChoices>(noFileChoices)
export const fileReading = signal<FileReading | null>(null)
export const readingPhase = signal<ReadingPhase>({ is: 'idle' })
/** What was asked and what was wrong, with what was answered and mended since. */
export const fileNotices = signal<{ questions: readonly ImportNotice[]; errors: readonly ImportNotice[] }>({
  questions: [],
  errors: [],
})
/** Choices that are not in what is shown yet. */
export const choicesBehind = signal(false)
/** Said above the preview: the region moved on, and all was read anew. */
export const regionMovedOn = signal(false)
/** A file that was brought while another holds choices: asked first. */
export const fileToOpen = signal<ImportedFile | null>(null)
export const headersRemembered = signal(false)

export const hasUnsavedChoices = computed(() => importedFile.value !== null && hasFileChoices(fileChoices.value))

let asking = new AbortController()
let waiting: ReturnType<typeof setTimeout> | undefined
/** How long choosing rests before the file is read anew, ms. */
const PAUSE = 350

/** Opens a file: asks first where choices would be lost. */
export function bringFile(file: { name: string; content: Blob }): void {
  const { region } = route.value
  if (region === null) return
  const next = { ...file, region }
  if (opened.value !== null && hasFileChoices(fileChoices.value)) fileToOpen.value = next
  else startReading(next)
}
export function startReading(file: ImportedFile): void {
  batch(() => {
    putFileAway()
    opened.value = file
  })
  void read({ isFirst: true })
}
/** Lets go of the file; what was being read is stopped, and nothing of it is left behind. */
export function putFileAway(): void {
  asking.abort()
  clearTimeout(waiting)
  batch(() => {
    opened.value = null
    fileToOpen.value = null
    fileChoices.value = noFileChoices
    fileReading.value = null
    fileNotices.value = { questions: [], errors: [] }
    readingPhase.value = { is: 'idle' }
    choicesBehind.value = false
    regionMovedOn.value = false
  })
}
/** Stops reading: back to what was shown, or to the choice of a file. */
export function stopReading(): void {
  if (fileReading.value === null) putFileAway()
  else {
    asking.abort()
    readingPhase.value = { is: 'idle' }
  }
}

/** Makes a choice: on the screen at once, and the file is read with it once choosing rests. */
export function chooseOfFile(next: ImportChoices): void {
  batch(() => {
    fileChoices.value = next
    regionMovedOn.value = false
    choicesBehind.value = true
  })
  clearTimeout(waiting)
  waiting = setTimeout(() => void read({ isFirst: false }), PAUSE)
}

/** Reads the file again with the choices as they are. */
export const readFileAgain = (): Promise<void> => read({ isFirst: false })
/** The region was written meanwhile, here or elsewhere: what is shown is of before. */
export async function followRegion(version: number): Promise<void> {
  const shown = fileReading.value
  if (importedFile.value === null || shown === null || shown.version >= version) return
  if (readingPhase.value.is !== 'idle') return
  await read({ isFirst: false })
  regionMovedOn.value = true
}

async function read({ isFirst }: { isFirst: boolean }): Promise<void> {
  const file = opened.value
  if (file === null) return
  asking.abort()
  clearTimeout(waiting)
  const controller = (asking = new AbortController())
  const since = Date.now()
  const choices = fileChoices.value
  readingPhase.value = { is: 'sending', sent: 0, all: file.content.size, since }
  try {
    const reading = await sendFile(
      { ...file, choices },
      {
        signal: controller.signal,
        heard: ({ sent, all }) => {
          if (!controller.signal.aborted)
            readingPhase.value = sent < all ? { is: 'sending', sent, all, since } : { is: 'reading', since }
        },
      },
    )
    // An answer to what was chosen before is dropped.
    if (controller.signal.aborted) return
    const memory = readHeaders(file.region)
    const remembered = isFirst ? withRememberedHeaders(choices, memory, reading.preview.sheets) : choices
    if (remembered !== choices) {
      fileChoices.value = remembered
      await read({ isFirst: false })
      return
    }
    show(reading)
  } catch (fault) {
    if (controller.signal.aborted) return
    readingPhase.value = { is: 'failed', fault: fault instanceof ApiError ? fault : new ApiError(1, null, null) }
  }
}

function show(reading: FileReading): void {
  const { preview } = reading
  const { questions, errors } = fileNotices.value
  batch(() => {
    fileReading.value = reading
    readingPhase.value = { is: 'idle' }
    choicesBehind.value = false
    headersRemembered.value = isRemembered(readHeaders(opened.value?.region ?? ''), preview.sheets)
    fileNotices.value = {
      questions: keepAnswered(questions, placedQuestions(preview), fileChoices.value),
      errors: keepAnswered(errors, preview.errors, fileChoices.value),
    }
  })
}

/** Remembers in this browser what the columns mean, for the next file of the region with the same header. */
export function rememberHeaders(): void {
  const [file, reading] = [opened.value, fileReading.value]
  if (file === null || reading === null) return
  storeHeaders(file.region, withSheets(readHeaders(file.region), reading.preview.sheets))
  headersRemembered.value = true
}
