import { computed, signal } from '@preact/signals'
import type { SourceId } from '../../../contract/ids.ts'
import type { Wanted } from '../../picture/chain/wanted.ts'
import { coverChanges, setWanted } from '../changes/cover-changes.ts'
import { regionData } from '../region-data.ts'
import { route } from '../route.ts'

/** What is being filled in of who covers what; `source` null = own observation of today. */
export type CoverDraft = { region: string; wanted: Wanted; source: SourceId | null }
const storedDraft = signal<CoverDraft | null>(null)
const stagesEditedIn = signal<string | null>(null)

/** A draft belongs to one region, and waits there while one looks elsewhere. */
export const coverDraft = computed(() => (storedDraft.value?.region === route.value.region ? storedDraft.value : null))
/** Whether the stages of this region are being edited. */
export const stagesEditing = computed(
  () => stagesEditedIn.value !== null && stagesEditedIn.value === route.value.region,
)

export const startCoverDraft = (): void => {
  const { region } = route.value
  stagesEditedIn.value = null
  if (region !== null && coverDraft.value === null) storedDraft.value = { region, wanted: new Map(), source: null }
}
export const discardCoverDraft = (): void => {
  storedDraft.value = null
}
export const setStagesEditing = (on: boolean): void => {
  stagesEditedIn.value = on ? route.value.region : null
}
export const setSource = (source: SourceId | null): void => {
  if (storedDraft.value !== null) storedDraft.value = { ...storedDraft.value, source }
}
/** Says of these partners that they cover a stage, or no longer. */
export const setCoverage = (partners: readonly string[], stage: string, on: boolean): void => {
  const now = regionData.value
  const draft = coverDraft.value
  if (now === null || draft === null) return
  const { graph, gaps } = now
  storedDraft.value = { ...draft, wanted: setWanted(draft.wanted, { graph, today: gaps.on }, partners, stage, on) }
}
/** The change set of the draft as it stands. */
export const draftChanges = computed(() => {
  const now = regionData.value
  const draft = coverDraft.value
  return now === null || draft === null ? [] : coverChanges(now.graph, draft.wanted, draft.source, now.gaps.on)
})
