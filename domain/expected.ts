import { expectedKinds, type Kind, kinds, presetExpectation } from '../contract/vocabulary.ts'
import { compareText } from './order.ts'
import { partnersOf } from './partners.ts'
import { reading } from './region-state.ts'

/** A kind the region counts on, with the expectations that say so. Statutory: in every preset (R14). */
export type KindExpectation = { kind: Kind; statutory: boolean; ids: string[] }

/** Those of its preset and those it added itself, in the order of their names. */
export const expectedKindsOf = reading(({ graph: { region, expectations } }): KindExpectation[] => {
  const found = new Map<Kind, string[]>(
    expectedKinds(region.preset).map((kind) => [kind, [presetExpectation(region.preset, kind)]]),
  )
  for (const { id, kind } of expectations.own) if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), id])
  return [...found]
    .map(([kind, ids]) => ({ kind, statutory: kinds[kind].statutory, ids }))
    .sort((a, b) => compareText(a.kind, b.kind))
})

export const expectedKindSet = reading(
  (state): ReadonlySet<Kind> => new Set(expectedKindsOf(state).map(({ kind }) => kind)),
)

/** Kinds the region expects of which it has no partner in force, and that no words without a name may stand for. */
export const absentKinds = reading((state): Kind[] => {
  const there = new Set<Kind>([
    ...partnersOf(state).map(({ kind }) => kind),
    ...state.graph.mentions.flatMap((mention) => mention.kinds),
  ])
  return expectedKindsOf(state).flatMap(({ kind }) => (there.has(kind) ? [] : [kind]))
})

/** The kinds it expects of which no partner is registered: those of its preset in their order, then those it added itself. */
export const unnamedKinds = reading((state): Kind[] => {
  const registered = new Set(partnersOf(state).map(({ kind }) => kind))
  const own = expectedKindsOf(state).map(({ kind }) => kind)
  return [...new Set([...expectedKinds(state.graph.region.preset), ...own])].filter((kind) => !registered.has(kind))
})

/** How many of the kinds of its preset have a partner here; with fewer than half it is too early to show findings. */
export const namedKinds = reading((state) => {
  const unnamed = new Set(unnamedKinds(state))
  const preset = expectedKinds(state.graph.region.preset)
  const kinds = preset.length
  const named = preset.filter((kind) => !unnamed.has(kind)).length
  return { kinds, named, tooEarly: 2 * named < kinds }
})
