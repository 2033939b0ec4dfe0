import { computed, signal } from '@preact/signals'
import { request } from '../api.ts'
import { parseViewAddress } from '../address/view-address.ts'
import { formatUrl } from '../address/view-state.ts'
import { route } from '../route.ts'
import { presentView } from './named-views.ts'

/** Sites that may show a view in a page of theirs; null before the server was asked. */
export const embeddingSites = signal<readonly string[] | null>(null)

/** Asks the server once which sites may. Where it does not answer, there is nothing to offer; it is asked again next time. */
export async function loadEmbeddingSites(): Promise<void> {
  if (embeddingSites.value !== null) return
  embeddingSites.value = await request('listEmbeddingSites', {}).then(
    ({ sites }) => sites,
    () => null,
  )
}

/** The page of another site that shows what is on the screen: `/embed/AM24/map?selected=…`; null where no region is. */
export const embedPath = computed((): string | null => {
  const { region, lang, moment } = route.value
  if (region === null) return null
  return `/embed${formatUrl({ ...parseViewAddress(region, presentView.value), lang, moment })}`
})
