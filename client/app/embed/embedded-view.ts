import type { EmbeddedAnswer, EmbeddedRegion } from '../../../contract/answers/embed/embedded-region.ts'
import { RegionId } from '../../../contract/ids.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { parseViewAddress } from '../../store/address/view-address.ts'
import { formatUrl, initialViewState, parseUrl, type Theme, type ViewState } from '../../store/address/view-state.ts'

/** What a page on another site shows. */
export type EmbeddedView = {
  view: ViewState
  /** Null = as the system of who looks has it. */
  theme: Theme | null
  /** The same view in Ketenkaart: `/AM24/map?selected=…`. */
  address: string
  /** Null where there is nothing to show. */
  region: PresentedRegion | null
  moment: EmbeddedRegion['moment']
  /** Why there is nothing: it is not there, or it cannot be had now. */
  fault: 'gone' | 'trouble' | null
}

/** What an address (`/embed/AM24/map?selected=…&lang=en`) shows of what the server gave with it. */
export function embeddedView(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  answer: EmbeddedAnswer,
): EmbeddedView {
  const [, , name = '', ...rest] = pathname.split('/')
  const region = RegionId.safeParse(name.toUpperCase()).data
  const { lang, theme } = parseUrl('/', search)
  if ('status' in answer || region === undefined) {
    const fault = 'status' in answer && answer.status === 404 ? 'gone' : 'trouble'
    return { view: { ...initialViewState, lang }, theme, address: '/', region: null, moment: null, fault }
  }
  const { graph, gaps, rules, figures, layouts, moment } = answer
  const view = { ...parseViewAddress(region, `${rest.join('/')}${search}`), lang, moment: moment?.id ?? null }
  return {
    ...{ view, theme, moment, fault: null, address: formatUrl(view) },
    region: { graph, gaps, rules, figures, layouts, on: gaps.on },
  }
}
