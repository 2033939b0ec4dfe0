import { computed, effect, signal } from '@preact/signals'
import { z } from 'zod'
import { SourceId } from '../../../contract/ids.ts'
import type { Wanted } from '../../picture/chain/wanted.ts'
import { tabMemory } from '../browser-memory.ts'
import { coverChanges, setWanted } from '../changes/cover-changes.ts'
import { everyoneChanges } from '../changes/everyone-changes.ts'
import { regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { today } from '../../i18n/day.ts'
import { dropDraft, readDraft, saveDraft } from './stored-drafts.ts'

/** Of which stages it is to be said that everyone is recorded, or no longer. By id of the stage. */
type Everyone = ReadonlyMap<string, boolean>
/** What is being filled in of who covers what; `source` null = own observation of today. */
export type CoverDraft = { region: string; wanted: Wanted; everyone: Everyone; source: SourceId | null }
const storedDraft = signal<CoverDraft | null>(null)
const Entries = z.array(z.tuple([z.string(), z.boolean()]))
const StoredCover = z.strictObject({ wanted: Entries, everyone: Entries.default([]), source: SourceId.nullable() })
const nameOf = (region: string) => `cover.${region}`
/** Under which what is filled in is kept; null when nothing is. */
export const coverDraftName = computed(() => (coverDraft.value === null ? null : nameOf(coverDraft.value.region)))

function setDraft(next: CoverDraft | null): void {
  if (next !== null)
    saveDraft(nameOf(next.region), { wanted: [...next.wanted], everyone: [...next.everyone], source: next.source })
  else if (storedDraft.value !== null) dropDraft(nameOf(storedDraft.value.region))
  storedDraft.value = next
}
/** What was filled in here before this page was loaded, or in another tab. */
effect(() => {
  const { region } = route.value
  if (region === null || storedDraft.peek()?.region === region) return
  const kept = readDraft(nameOf(region), StoredCover)
  if (kept === null) return
  const { wanted, everyone, source } = kept
  storedDraft.value = { region, wanted: new Map(wanted), everyone: new Map(everyone), source }
})
const stagesKey = 'ketenkaart.open-stages'
const stagesEditedIn = signal<string | null>(tabMemory.read(stagesKey))
/** Under which the stages that are being edited are kept. */
export const stagesDraftName = (region: string): string => `stages.${region}`

/** A draft belongs to one region, and waits there while one looks elsewhere. */
export const coverDraft = computed(() => (storedDraft.value?.region === route.value.region ? storedDraft.value : null))
/** Whether the stages of this region are being edited. */
export const stagesEditing = computed(
  () => stagesEditedIn.value !== null && stagesEditedIn.value === route.value.region,
)

export const startCoverDraft = (): void => {
  const { region } = route.value
  setStagesEditing(false)
  if (region !== null && coverDraft.value === null)
    setDraft({ region, wanted: new Map(), everyone: new Map(), source: null })
}
export const discardCoverDraft = (): void => {
  setDraft(null)
}
export const setStagesEditing = (on: boolean): void => {
  stagesEditedIn.value = on ? route.value.region : null
  tabMemory.write(stagesKey, stagesEditedIn.value)
}
export const setSource = (source: SourceId | null): void => {
  if (storedDraft.value !== null) setDraft({ ...storedDraft.value, source })
}
/** Says of these partners that they cover a stage, or no longer. */
export const setCoverage = (partners: readonly string[], stage: string, on: boolean): void => {
  const now = regionData.value
  const draft = coverDraft.value
  if (now === null || draft === null) return
  const { graph, gaps } = now
  setDraft({ ...draft, wanted: setWanted(draft.wanted, { graph, today: gaps.on }, partners, stage, on) })
}
/** Says of a stage that everyone who does it is recorded, or no longer. */
export const setEveryone = (stage: string, on: boolean): void => {
  const now = regionData.value
  const draft = coverDraft.value
  if (now === null || draft === null) return
  const everyone = new Map(draft.everyone)
  const isRecorded = now.graph.stages.some(({ id, completeOn }) => id === stage && completeOn !== null)
  if (isRecorded === on) everyone.delete(stage)
  else everyone.set(stage, on)
  setDraft({ ...draft, everyone })
}
/** The change set of the draft as it stands. */
export const draftChanges = computed(() => {
  const now = regionData.value
  const draft = coverDraft.value
  return now === null || draft === null
    ? []
    : [
        ...coverChanges(now.graph, draft.wanted, draft.source, today()),
        ...everyoneChanges(now.graph, draft.everyone, today()),
      ]
})
