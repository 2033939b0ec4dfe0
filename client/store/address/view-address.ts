import type { RegionId } from '../../../contract/ids.ts'
import { formatUrl, initialViewState, parseUrl, tabIds, type ViewState } from './view-state.ts'

/** What a kept view never says: who looks at it chooses language and theme, and does not fill in, edit or try out. */
const unsaid = {
  lang: initialViewState.lang,
  theme: initialViewState.theme,
  trial: initialViewState.trial,
  filling: initialViewState.filling,
  edit: initialViewState.edit,
  beside: initialViewState.beside,
  rule: null,
  story: null,
  page: null,
  // A story says by itself of which moment it is.
  moment: initialViewState.moment,
  step: null,
  about: null,
} as const satisfies Partial<ViewState>

const isTab = (view: ViewState['view']): boolean => tabIds.some((id) => id === view)
const seen = (state: ViewState): ViewState => ({ ...state, ...unsaid, view: isTab(state.view) ? state.view : 'map' })

/**
 * A view of a region as it is kept, in a step of a story or under a name: the address behind the region, such as
 * `map?selected=am24-orionis`. A screen that is no view is kept as the map; give the view on screen where the state has none.
 */
export const viewAddress = (state: ViewState): string => {
  const whole = formatUrl(seen(state))
  return state.region === null ? whole.slice(1) : whole.slice(state.region.length + 2)
}

/** Reads what `viewAddress` wrote. What is not understood is left out: an old view still shows the region. */
export function parseViewAddress(region: RegionId, text: string): ViewState {
  const [path = '', ...search] = text.split('?')
  return { ...seen(parseUrl(`/${region}/${path}`, search.join('?'))), region, notFound: false }
}
