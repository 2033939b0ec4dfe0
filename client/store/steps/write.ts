import { effect } from '@preact/signals'
import type { ErasedPerson } from '../../../contract/answers/erased-person.ts'
import { type Change, type ChangeRecord, ChangeSet } from '../../../contract/change.ts'
import { OperationId, type RecordId } from '../../../contract/ids.ts'
import type { Positions } from '../../../contract/layout.ts'
import type { Preset } from '../../../contract/vocabulary.ts'
import { clip } from '../../text/clip.ts'
import { notify } from '../actions.ts'
import { ApiError, request } from '../api.ts'
import { dropDraft } from '../drafts/stored-drafts.ts'
import { words } from '../language.ts'
import { load, reportError } from '../load.ts'
import { rememberOwnStep } from './own-steps.ts'
import { apiError, regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { writing } from '../session.ts'
import { keepStep, sendStep, type SentStep, unansweredStep } from './unanswered-step.ts'

/** A new id for a step; `randomUUID` is not there on a page without TLS that is not on this machine. */
export function newOperation(): OperationId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  )
  const part = (from: number, to: number) => hex.slice(from, to).join('')
  return OperationId.parse([part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-'))
}

/** Resolves when what is on the screen is what the server holds. */
const connectionBack = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (apiError.value !== null) return
      resolve()
      queueMicrotask(() => {
        stop()
      })
    })
  })

let abandoned = new AbortController()
/** Whoever puts a form away does not want its step any more: it is not sent again. What the server had of it is on the screen once that answers. */
export const abandonStep = (): void => {
  abandoned.abort()
}

/**
 * Sends a step until it is answered. When the answer is lost, nobody knows whether it was written; sent again under the
 * same operation id, the server answers what it wrote, or writes it now. Null when it was abandoned meanwhile.
 */
export const sendUntilAnswered = (step: SentStep): Promise<ChangeRecord | null> => untilAnswered(() => sendStep(step))

async function untilAnswered<T>(send: () => Promise<T>): Promise<T | null> {
  const { signal } = (abandoned = new AbortController())
  for (;;) {
    try {
      return await send()
    } catch (fault) {
      if (!(fault instanceof ApiError && fault.isTemporary)) throw fault
      reportError(fault)
      await connectionBack()
      if (signal.aborted) return null
    }
  }
}

/** Writes one step upon the version it was made with; refused or not, the screen afterwards shows what the server holds. True when written. */
async function write(step: SentStep, done: (record: ChangeRecord) => string): Promise<boolean> {
  if (writing.value) return false
  if (route.value.moment !== null) {
    notify(words.value.t('moments.closed'))
    return false
  }
  writing.value = true
  keepStep(step)
  const { t } = words.value
  try {
    const record = await sendUntilAnswered(step)
    if (record === null) return false
    rememberOwnStep(record.id)
    if (step.draft !== null) dropDraft(step.draft)
    if (record.count === 0) notify(t('write.same'))
    else notify(done(record), record)
    await load()
    return true
  } catch (fault) {
    await tellRefusal(fault)
    return false
  } finally {
    keepStep(null)
    writing.value = false
  }
}

async function tellRefusal(fault: unknown): Promise<void> {
  const { t } = words.value
  if (!(fault instanceof ApiError)) {
    reportError(fault)
    return
  }
  if (fault.status === 412) notify(t('write.stale'))
  else if (fault.status === 409) notify(t('write.conflict'))
  else notify(t('write.refused'))
  await load()
}

/** Takes a person out for good, and what was typed in its form (`draft`) along; no step of it can be taken back. Null when it was not done. */
export async function erasePerson(personId: RecordId, draft: string): Promise<ErasedPerson | null> {
  const now = regionData.value
  if (now === null || writing.value) return null
  const { region, version } = now.graph
  const body = { operationId: newOperation(), by: null }
  writing.value = true
  try {
    const params = { regionId: region.id, personId }
    const erased = await untilAnswered(() => request('erasePerson', { params, version, body }))
    if (erased === null) return null
    dropDraft(draft)
    await load()
    return erased
  } catch (fault) {
    await tellRefusal(fault)
    return null
  } finally {
    writing.value = false
  }
}

/** A step that was sent before this page was loaded and never answered: sent again, and what was typed for it is let go of. */
export async function resumeUnansweredStep(): Promise<boolean> {
  const step = unansweredStep()
  if (step === null || writing.value || regionData.value?.graph.region.id !== step.region) return false
  return write(step, ({ title }) => words.value.t('write.resumed', { title }))
}

/** The history holds a title of so many characters. */
export const MAX_TITLE_LENGTH = ChangeSet.shape.title.maxLength ?? Infinity

/** `by`: who says so, null when nobody was asked. `draft`: what was typed for it, let go of once it is written. */
type StepOptions = { by?: string | null; draft?: string | null }

/** Writes changes as one step under a title for the history. True once it is written. */
export async function writeChanges(
  title: string,
  changes: readonly Change[],
  { by = null, draft = null }: StepOptions = {},
): Promise<boolean> {
  const now = regionData.value
  if (now === null) return false
  const { region, version } = now.graph
  const body = { operationId: newOperation(), title: clip(title, MAX_TITLE_LENGTH), by, changes: [...changes] }
  return write({ region: region.id, version, draft, undo: null, body }, (record) => record.title)
}

export async function setPreset(preset: Preset): Promise<void> {
  const region = regionData.value?.graph.region
  if (region === undefined) return
  const title = words.value.t('write.preset', { preset: words.value.t(`preset.${preset}`) })
  await writeChanges(title, [{ op: 'put', what: 'region', record: { ...region, preset } }])
}

/** Takes a step of the log back; of an undo: does it again. */
export async function undoChange(record: ChangeRecord): Promise<boolean> {
  const now = regionData.value
  if (now === null) return false
  const { region, version } = now.graph
  const body = { operationId: newOperation(), by: null }
  return write({ region: region.id, version, draft: null, undo: record.id, body }, () =>
    words.value.t(record.undoes === null ? 'write.undone' : 'write.redone', { title: record.title }),
  )
}

/** Keeps the places the map gave. A region that was left meanwhile is not touched on the screen. */
export async function savePositions(positions: Positions): Promise<void> {
  const { region: regionId, arrangement } = route.value
  if (regionId === null) return
  try {
    const params = { regionId, arrangement }
    const layout = await request('putLayout', { params, body: { positions, replace: false } })
    const now = regionData.value
    if (now?.graph.region.id !== regionId) return
    regionData.value = { ...now, positions: { ...now.positions, [arrangement]: layout.positions } }
  } catch (fault) {
    reportError(fault)
  }
}
