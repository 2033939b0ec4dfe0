import { computed, signal } from '@preact/signals'
import type { SourceId } from '../../contract/ids.ts'
import { known, place } from './state.ts'
import type { Wanted } from '../picture/chain/wanted.ts'
import { coverChanges, want } from './changes/cover-changes.ts'

/** What is being filled in of who covers what; `source` null = own observation of today. */
export type CoverDraft = { region: string; wanted: Wanted; source: SourceId | null }
const drafted = signal<CoverDraft | null>(null)
const stagesOf = signal<string | null>(null)

/** A draft belongs to one region, and waits there while one looks elsewhere. */
export const coverDraft = computed(() => (drafted.value?.region === place.value.region ? drafted.value : null))
/** Whether the stages of this region are being edited. */
export const editsStages = computed(() => stagesOf.value !== null && stagesOf.value === place.value.region)

export const startCover = (): void => {
  const { region } = place.value
  stagesOf.value = null
  if (region !== null && coverDraft.value === null) drafted.value = { region, wanted: new Map(), source: null }
}
export const stopCover = (): void => {
  drafted.value = null
}
export const openStages = (on: boolean): void => {
  stagesOf.value = on ? place.value.region : null
}
export const setSource = (source: SourceId | null): void => {
  if (drafted.value !== null) drafted.value = { ...drafted.value, source }
}
/** Says of these partners that they cover a stage, or no longer. */
export const wantCover = (partners: readonly string[], stage: string, on: boolean): void => {
  const now = known.value
  const draft = coverDraft.value
  if (now === null || draft === null) return
  const { graph, gaps } = now
  drafted.value = { ...draft, wanted: want(draft.wanted, { graph, today: gaps.on }, partners, stage, on) }
}
/** The change set of the draft as it stands. */
export const draftChanges = computed(() => {
  const now = known.value
  const draft = coverDraft.value
  return now === null || draft === null ? [] : coverChanges(now.graph, draft.wanted, draft.source, now.gaps.on)
})
