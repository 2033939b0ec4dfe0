import type { Trial } from '../../../contract/answers/trial.ts'
import type { Change } from '../../../contract/change.ts'
import type { RecordDiff } from '../../../domain/changes.ts'
import { changesOf, diffsBack, stepsUpon } from '../../../domain/history/restore.ts'
import { concerns } from '../../../domain/history/step-story.ts'
import { ApiError, request } from '../api.ts'
import type { RegionData } from '../region-data.ts'
import { undoChange } from '../steps/write.ts'
import { type HistoryStep, MAX_READ, readStepsSince } from './read-history.ts'

/** So many changes can be tried out before they are written. */
const MAX_TRIED = 500

/** What would be put back, and what the region would be then. */
export type PutBack = {
  /** Later steps that go along, newest first: they stand on it. */
  upon: HistoryStep[]
  /** What would change in each record; null when it is too much for one step. */
  diffs: RecordDiff[] | null
  names: Readonly<Record<string, string>>
  /** The region as it would be; null when that was not tried. */
  trial: Trial | null
  /** It cannot be: something it names is not there any more. */
  refused: boolean
}
const tooMuch: PutBack = { upon: [], diffs: null, names: {}, trial: null, refused: false }

/** What comes of a step that is taken back, with those that stand on it. Throws ApiError. */
export async function previewUndo({ graph }: RegionData, step: HistoryStep, signal: AbortSignal): Promise<PutBack> {
  const read = await readStepsSince(graph.region.id, { after: step.change.version - 1, undos: 'without' }, signal)
  const own = read?.steps.find(({ change }) => change.id === step.change.id)
  if (read === null || own === undefined) return tooMuch
  const upon = stepsUpon(own, read.steps).map((one) => read.steps.find(({ change }) => change.id === one.change.id))
  const all = [...upon.filter((one) => one !== undefined), own]
  const diffs = diffsBack(all.map(({ detail }) => detail))
  return { ...(await tryOut(graph, diffs, signal)), upon: all.slice(0, -1), diffs, names: read.names }
}

/** Since when everything is put back: after a step, or from the day after another; of a whole region, or of one record and what names it. */
export type RestorePoint = { after: number; about: string } | { from: string; about: null }

/** What comes of putting back all that was done since. Throws ApiError. */
export async function previewRestore(
  { graph }: RegionData,
  point: RestorePoint,
  signal: AbortSignal,
): Promise<PutBack> {
  const since = 'after' in point ? { after: point.after, about: point.about } : { from: point.from }
  const read = await readStepsSince(graph.region.id, since, signal)
  if (read === null) return tooMuch
  const wanted = (diff: RecordDiff) => point.about === null || concerns(diff, point.about)
  const diffs = diffsBack(
    read.steps.map(({ detail }) => detail),
    wanted,
  )
  if (diffs.length > MAX_READ) return tooMuch
  return { upon: [], names: read.names, diffs, ...(await tryOut(graph, diffs, signal)) }
}

async function tryOut({ region }: RegionData['graph'], diffs: readonly RecordDiff[], signal: AbortSignal) {
  const changes: Change[] = changesOf(diffs)
  if (changes.length === 0 || changes.length > MAX_TRIED) return { trial: null, refused: false }
  try {
    const trial = await request('postTrial', { params: { regionId: region.id }, body: { changes }, signal })
    return { trial, refused: false }
  } catch (fault) {
    if (fault instanceof ApiError && fault.status === 400) return { trial: null, refused: true }
    throw fault
  }
}

/** Takes steps back one by one, in this order; stops where one is refused. True when all are. */
export async function takeStepsBack(steps: readonly HistoryStep[]): Promise<boolean> {
  for (const { change } of steps) if (!(await undoChange(change))) return false
  return true
}

/** Does again what was taken back. */
export const redoTaken = ({ change }: HistoryStep): Promise<boolean> =>
  change.undoneBy === null
    ? Promise.resolve(false)
    : undoChange({ ...change, id: change.undoneBy, undoes: change.id, undoneBy: null })
