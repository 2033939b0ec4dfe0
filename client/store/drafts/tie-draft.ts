import { computed, signal } from '@preact/signals'
import { parseMemory, tabMemory } from '../browser-memory.ts'
import { TieDraft } from '../changes/tie-changes.ts'
import { route } from '../route.ts'
import { abandonStep } from '../steps/write.ts'
import { dropDraft } from './stored-drafts.ts'

const key = 'ketenkaart.open-tie'
const open = signal<TieDraft | null>(parseMemory(tabMemory.read(key), TieDraft))

/** The tie that is being written down in this region, as its form was opened; null when none is. This tab remembers it over a reload. */
export const tieDraft = computed(() => {
  const region = route.value.region?.toLowerCase()
  return region !== undefined && open.value?.from.startsWith(`${region}-`) === true ? open.value : null
})

/** Under which what was typed in the form is kept. */
export const tieDraftName = ({ from, to }: TieDraft): string => `tie.${from}.${to}`

export function startTieDraft(draft: TieDraft): void {
  open.value = draft
  tabMemory.write(key, JSON.stringify(draft))
}
/** Puts the form away; what was typed waits, unless it is thrown away. */
export function closeTieDraft({ discard = false } = {}): void {
  if (discard && open.value !== null) dropDraft(tieDraftName(open.value))
  open.value = null
  tabMemory.write(key, null)
  abandonStep()
}
