import { signal } from '@preact/signals'
import type { FiguresBeside } from '../../../contract/answers/figures-beside.ts'
import { request } from '../api.ts'

/** The six questions of all regions, as the server last told them. */
export const besideFigures = signal<FiguresBeside | null>(null)

/** Before it is asked again for regions that the server still works out (ms). */
const AGAIN_MS = 1_500

/** Reads the figures of all regions; what is still worked out is asked for again, until all of it is there. */
export async function loadFiguresBeside(signal: AbortSignal): Promise<void> {
  const answer = await request('listFigures', { signal })
  besideFigures.value = answer
  if (answer.waiting.length > 0) setTimeout(() => void askAgain(signal), AGAIN_MS)
}

/** What fails now was there a moment ago: who looks may load the page again. */
async function askAgain(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await loadFiguresBeside(signal).catch(() => undefined)
}
