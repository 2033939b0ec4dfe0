import type { Words } from '../i18n/words.ts'
import { type Kind, kindNames, kinds, type Level, type Sector } from '../../contract/vocabulary.ts'
import { graphInForce } from '../../domain/records.ts'
import type { RegionState } from '../../domain/region-state.ts'
import type { StrengthChoice } from '../../domain/scope/record-filter.ts'

/** How much each filter is about, of what is in force: partners by sector and kind, distinct statements by level, strength and source. */
export type Tally = {
  sectors: ReadonlyMap<Sector, number>
  kinds: ReadonlyMap<Kind, number>
  levels: ReadonlyMap<Level, number>
  strengths: ReadonlyMap<StrengthChoice, number>
  sources: ReadonlyMap<string, number>
}

/** Distinct ids by what they are about. */
function byKey<K, T>(list: readonly T[], key: (one: T) => K, id: (one: T) => string): Map<K, number> {
  const ids = new Map<K, Set<string>>()
  for (const one of list) ids.set(key(one), (ids.get(key(one)) ?? new Set()).add(id(one)))
  return new Map([...ids].map(([value, set]) => [value, set.size]))
}

export function tally(region: RegionState): Tally {
  const graph = graphInForce(region)
  const named = [...graph.involvements, ...graph.ties]
  const all = [
    ...named,
    ...graph.mentions.map((mention) => ({ ...mention, level: mention.level ?? ('unspecified' as const) })),
  ]
  const strengthOf = ({ strength }: { strength: number | null }): StrengthChoice =>
    ([1, 2, 3, 4, 5] as const).find((one) => one === strength) ?? 'unknown'
  const perKind = byKey(
    graph.partners,
    ({ kind }) => kind,
    ({ id }) => id,
  )
  return {
    sectors: byKey(
      graph.partners,
      ({ kind }) => kinds[kind].sector,
      ({ id }) => id,
    ),
    kinds: new Map(kindNames.flatMap((kind) => (perKind.has(kind) ? [[kind, perKind.get(kind) ?? 0] as const] : []))),
    levels: byKey(
      all,
      ({ level }) => level,
      ({ statement }) => statement,
    ),
    strengths: byKey(named, strengthOf, ({ statement }) => statement),
    sources: byKey(
      all,
      ({ source }): string => source,
      ({ statement }) => statement,
    ),
  }
}

/** How many the filters let through, of how many there are. */
export type HeldCount = { shown: number; all: number }

/** Counts distinct ids of things, and of those that no filter holds back. */
export function heldCount<T extends { filtered: boolean }>(
  list: readonly T[],
  ids: (one: T) => readonly string[],
): HeldCount {
  const of = (some: readonly T[]) => new Set(some.flatMap(ids)).size
  return { shown: of(list.filter(({ filtered }) => !filtered)), all: of(list) }
}

/** "17", or "13 van de 17" while a filter holds some back. */
export const heldText = ({ shown, all }: HeldCount, { t, figure }: Words): string =>
  shown === all ? figure(all) : t('filters.held', { n: shown, of: all })
