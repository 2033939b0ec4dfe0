import { type Change, type ChangeRecord, ChangeSet } from '../../contract/change.ts'
import { OperationId } from '../../contract/ids.ts'
import type { Positions } from '../../contract/layout.ts'
import type { Preset } from '../../contract/vocabulary.ts'
import { notify } from './actions.ts'
import { ApiError, request } from './api.ts'
import { words } from './language.ts'
import { load, reportError } from './load.ts'
import { regionData, type RegionData } from './region-data.ts'
import { route } from './route.ts'
import { writing } from './session.ts'

/** A new id for a step; `randomUUID` is not there on a page without TLS that is not on this machine. */
function newOperation(): OperationId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  )
  const part = (from: number, to: number) => hex.slice(from, to).join('')
  return OperationId.parse([part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-'))
}

/** Writes one step upon the version on screen; refused or not, the screen afterwards shows what the server holds. True when written. */
async function write(step: (now: RegionData) => Promise<ChangeRecord>, done: (record: ChangeRecord) => string) {
  const now = regionData.value
  if (now === null || writing.value) return false
  writing.value = true
  const { t } = words.value
  try {
    const record = await step(now)
    notify(done(record))
    await load()
    return true
  } catch (fault) {
    if (!(fault instanceof ApiError) || fault.isTemporary) {
      reportError(fault)
    } else {
      if (fault.status === 412) notify(t('write.stale'))
      else if (fault.status === 409) notify(t('write.conflict'))
      else notify(t('write.refused'))
      await load()
    }
    return false
  } finally {
    writing.value = false
  }
}

/** The history holds a title of so many characters. */
const MAX_TITLE_LENGTH = ChangeSet.shape.title.maxLength ?? Infinity
const clip = (title: string) => (title.length <= MAX_TITLE_LENGTH ? title : `${title.slice(0, MAX_TITLE_LENGTH - 1)}…`)

/** Writes changes as one step under a title for the history; `by` is who says so, null when nobody was asked. True once it is written. */
export const writeChanges = (title: string, changes: readonly Change[], by: string | null = null): Promise<boolean> =>
  write(
    ({ graph: { region, version } }) =>
      request('postChange', {
        params: { regionId: region.id },
        version,
        body: { operationId: newOperation(), title: clip(title), by, changes: [...changes] },
      }),
    (record) => record.title,
  )

export async function setPreset(preset: Preset): Promise<void> {
  const region = regionData.value?.graph.region
  if (region === undefined) return
  const title = words.value.t('write.preset', { preset: words.value.t(`preset.${preset}`) })
  await writeChanges(title, [{ op: 'put', what: 'region', record: { ...region, preset } }])
}

/** Takes a step of the log back; of an undo: does it again. */
export const undoChange = (record: ChangeRecord): Promise<boolean> =>
  write(
    ({ graph: { region, version } }) =>
      request('undoChange', {
        params: { regionId: region.id, changeId: record.id },
        version,
        body: { operationId: newOperation(), by: null },
      }),
    () => words.value.t(record.undoes === null ? 'write.undone' : 'write.redone', { title: record.title }),
  )

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
