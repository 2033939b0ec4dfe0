import { computed } from '@preact/signals'
import type { NamedView } from '../../../contract/records/meeting/named-view.ts'
import { compareNames } from '../../../domain/order.ts'
import { newId } from '../changes/observation.ts'
import { notify, showState } from '../actions.ts'
import { parseViewAddress, viewAddress } from '../address/view-address.ts'
import { currentView, displayedData } from '../current-view.ts'
import { words } from '../language.ts'
import { regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { view } from '../screen.ts'
import { writeChanges } from '../steps/write.ts'
import { goneIds } from './gone-ids.ts'

/** What is on the screen, as it is kept under a name. */
export const presentView = computed(() => viewAddress({ ...route.value, view: view.value }))

/** The views of the region on screen that were saved under a name, by name. */
export const namedViews = computed<readonly NamedView[]>(() =>
  (regionData.value?.graph.views ?? []).toSorted((a, b) => compareNames(a.name, b.name)),
)

const put = (title: string, record: NamedView): Promise<boolean> =>
  writeChanges(title, [{ op: 'put', what: 'view', record }])

/** Saves what is on the screen under a name; a view that has this name already becomes this one. */
export async function saveView(name: string): Promise<boolean> {
  const graph = regionData.value?.graph
  if (graph === undefined) return false
  const same = namedViews.value.find((one) => one.name === name)
  if (same !== undefined) return replaceView(same)
  const title = words.value.t('views.write.saved', { name })
  return put(title, { id: newId(graph, 'view'), name, view: presentView.value, by: null })
}

export const renameView = (one: NamedView, name: string): Promise<boolean> =>
  put(words.value.t('views.write.renamed', { was: one.name, name }), { ...one, name })

/** From now on what is on the screen has the name of this view. */
export const replaceView = (one: NamedView): Promise<boolean> =>
  put(words.value.t('views.write.replaced', { name: one.name }), { ...one, view: presentView.value })

export const removeView = ({ id, name }: NamedView): Promise<boolean> =>
  writeChanges(words.value.t('views.write.removed', { name }), [{ op: 'remove', what: 'view', id }])

/** Shows a view. What it was about may be gone by now: then that is left out of it, and it is said. */
export function openView({ name, view: kept }: NamedView): void {
  const { region, moment } = route.value
  if (region === null) return
  // Of the moment one looks at: a view says nothing of when.
  const state = { ...parseViewAddress(region, kept), moment }
  showState(state)
  const [data, shown] = [displayedData.value, currentView.value]
  const gone = data === null || shown === null ? [] : goneIds(data, state, shown)
  if (gone.length === 0) return
  if (shown?.selection?.what === 'gone') showState({ ...state, selected: null }, 'replace')
  notify(words.value.t('views.gone', { name }))
}
