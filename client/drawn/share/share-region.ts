import type { RegionGraph } from '../../../contract/graph.ts'
import { partByFilter, partAmong, partOfPartners } from '../../../domain/scope/part.ts'
import { comparisonWithoutPrivate } from '../../../domain/scope/comparison-without-private.ts'
import { recordIdsOf, type LeftOut, withoutPrivate } from '../../../domain/scope/without-private.ts'
import { hasChosenFinding, type Scene } from '../../scene/scene.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { makeView } from '../../store/make-view.ts'
import type { PresentedRegion } from '../presented-region.ts'

/** Of how much of a region a file is: all of it, what is lit in a view, or what lies around what is chosen there. */
export const shareScopes = ['region', 'lit', 'around'] as const
export type ShareScope = (typeof shareScopes)[number]

/** `roles`: whether it may say who takes something up, and by whom it was agreed. */
export type ShareChoice = { scope: ShareScope; roles: boolean }

/** What may leave the house, and how much of the region is not in it. */
export type SharedRegion = { region: PresentedRegion; left: LeftOut }

/** Which scopes mean something else than the whole region in this view. */
export function scopesOf(region: PresentedRegion, view: ViewState): ShareScope[] {
  const { scene } = makeView(region, view)
  const isFiltered = scene.marks.some(({ filtered }) => filtered) || scene.seats.some(({ filtered }) => filtered)
  const lights = scene.focus !== null || scene.marks.some(({ faded }) => faded)
  return [
    'region',
    ...(isFiltered || lights ? (['lit'] as const) : []),
    ...(aroundOf(region.graph, scene) === null ? [] : (['around'] as const)),
  ]
}

/**
 * A region as others may see it: of a scope only what stands in it, and nothing that is private. What is left out is not made
 * faint: it is not there.
 */
export function shareRegion(region: PresentedRegion, view: ViewState, { scope, roles }: ShareChoice): SharedRegion {
  const part = partOf(region, view, scope)
  const whole = part === region.graph
  const { graph, gaps, left } = withoutPrivate(region, { part, roles })
  const ids = recordIdsOf(graph)
  const placed = (positions: PresentedRegion['layouts']['score']) =>
    whole ? positions : Object.fromEntries(Object.entries(positions).filter(([id]) => ids.has(id)))
  const layouts = { score: placed(region.layouts.score), network: placed(region.layouts.network) }
  // Named one by one: what else hangs on a region on the screen is not for others.
  const { rules, on, tried } = region
  const comparison = whole && region.comparison != null ? comparisonWithoutPrivate(region.comparison, rules) : null
  const shared = { graph, gaps, rules, on, layouts, figures: whole ? nameless(region.figures) : null, comparison }
  return { region: tried === undefined ? shared : { ...shared, tried }, left }
}

/** How much hangs on one person can be told without saying on whom. */
const nameless = (figures: PresentedRegion['figures']): PresentedRegion['figures'] =>
  figures && {
    ...figures,
    persons: { ...figures.persons, people: figures.persons.people.map(({ lines }) => ({ id: '', lines })) },
  }

function partOf(region: PresentedRegion, view: ViewState, scope: ShareScope): RegionGraph {
  const { graph } = region
  if (scope === 'region') return graph
  const { scene } = makeView(region, view)
  if (scope === 'around') return aroundOf(graph, scene) ?? graph
  const through = partByFilter(graph, view.filters.hidden)
  if (!scene.marks.some(({ faded }) => faded) && scene.focus === null) return through
  const partners = scene.marks.filter(({ faded }) => !faded).flatMap(({ members }) => members)
  const tables = scene.rows.filter(({ faded }) => !faded).flatMap(({ table, carries }) => [table, ...carries])
  return partAmong(through, { partners: new Set(partners), tables: new Set(tables) })
}

/** Around partners: with whom and where; around tables: who sits there. Null where neither is chosen. */
function aroundOf(graph: RegionGraph, scene: Scene): RegionGraph | null {
  const { focus } = scene
  if (focus === null || hasChosenFinding(scene)) return null
  const partners = scene.marks.filter(({ id }) => focus.marks.includes(id)).flatMap(({ members }) => members)
  if (partners.length > 0) return partOfPartners(graph, partners)
  const rows = scene.rows.filter(({ id }) => focus.rows.includes(id))
  const tables = new Set(rows.flatMap(({ table, carries }) => [table, ...carries]))
  if (tables.size === 0) return null
  const seated = graph.involvements.filter(({ at }) => tables.has(at)).map(({ partner }) => partner)
  return partAmong(graph, { partners: new Set(seated), tables })
}
