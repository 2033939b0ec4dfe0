import type { Moment } from '../../contract/records/meeting/moment.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Words } from '../i18n/words.ts'
import type { ViewState } from '../store/address/view-state.ts'
import { nameOf } from '../text/names.ts'

/** `zeeland-peilmoment-2026-orionis`: small letters without signs, digits and hyphens. Parts that are null are left out. */
export const fileName = (...parts: readonly (string | null)[]): string =>
  parts
    .flatMap((part) => part ?? [])
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')

type Given = {
  graph: RegionGraph
  on: string
  moment: Pick<Moment, 'name'> | null
  /** Which two moments a comparison is of; null for another view. */
  compared: string | null
  view: ViewState
  words: Words
}

/** What the file of a view is called: region, moment, what is chosen, and the view; the map goes without saying where something is. */
export function viewFileName({ graph, on, moment, compared, view, words }: Given): string {
  const { t } = words
  const chosen = chosenName(graph, view.selected, words)
  const screen = view.view ?? 'map'
  const shown = screen === 'map' && chosen !== null ? null : t(`view.${screen}`)
  if (compared !== null) return fileName(graph.region.name, compared, shown)
  const when = moment === null ? t('take.name.now', { day: on }) : t('take.name.moment', { name: moment.name })
  return fileName(graph.region.name, when, chosen, shown)
}

/** A partner, table or step; of a finding what it is about. */
function chosenName(graph: RegionGraph, selected: string | null, words: Words): string | null {
  const [first = '', about] = selected?.replace(/^pair:/, '').split('~') ?? []
  const name = nameOf(graph, about === undefined || selected?.startsWith('pair:') === true ? first : about, words)
  return name === words.t('name.unknown') ? null : name
}
