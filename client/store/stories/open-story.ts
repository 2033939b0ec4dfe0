import { effect, signal } from '@preact/signals'
import { z } from 'zod'
import { RecordId } from '../../../contract/ids.ts'
import { browserMemory, parseMemory, tabMemory } from '../browser-memory.ts'
import { viewAddress } from '../address/view-address.ts'
import { tabIds } from '../address/view-state.ts'
import { route } from '../route.ts'
import { view } from '../screen.ts'

const lastKey = (region: string) => `ketenkaart.last-story.${region}`
/** The story that was opened or presented last in a region, in this browser; null when none was. */
export const lastStory = (region: string): RecordId | null =>
  RecordId.safeParse(browserMemory.read(lastKey(region))).data ?? null
export const rememberStory = (region: string, id: string): void => {
  browserMemory.write(lastKey(region), id)
}

/** The step of each story that is looked at in the editor. */
const looked = signal<ReadonlyMap<string, string>>(new Map())
export const lookedAt = (story: string): string | null => looked.value.get(story) ?? null
export const lookAt = (story: string, step: string | null): void => {
  if (step !== null) looked.value = new Map([...looked.value, [story, step]])
}

const Adjustment = z.strictObject({ region: z.string(), story: RecordId, step: z.string() })
const adjustKey = 'ketenkaart.adjusts-step'
/** The step whose view is being changed on the map; null while none is. This tab remembers it over a reload. */
export const adjustedStep = signal(parseMemory(tabMemory.read(adjustKey), Adjustment))
export const adjustStep = (next: z.infer<typeof Adjustment> | null): void => {
  adjustedStep.value = next
  tabMemory.write(adjustKey, next === null ? null : JSON.stringify(next))
}

const Looked = z.strictObject({ region: z.string(), view: z.string() })
const viewKey = 'ketenkaart.last-view'
/** The view of a region that was on the screen last, as an address behind it. */
export const lastView = signal(parseMemory(tabMemory.read(viewKey), Looked))
effect(() => {
  const state = route.value
  const shown = view.value
  if (state.region === null || state.rule !== null || !tabIds.some((id) => id === shown)) return
  const next = { region: state.region, view: viewAddress({ ...state, view: shown }) }
  if (next.view === lastView.peek()?.view && next.region === lastView.peek()?.region) return
  lastView.value = next
  tabMemory.write(viewKey, JSON.stringify(next))
})
