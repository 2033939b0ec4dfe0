import {
  expectedKinds,
  type Kind,
  kinds,
  type NamedLevel,
  namedLevels,
  presetExpectation,
} from '../../contract/vocabulary.ts'
import { kinOf } from './kin.ts'
import { presences } from './presence.ts'
import { isInForce, type Recorded } from './recorded.ts'
import { type Counted, withIds } from './rows.ts'
import { statementsOf } from './said.ts'

/** Who is registered in a region on its day, and of the kinds its preset expects how many are among them. */
export function registeredIn({ region, version, on, of }: Recorded) {
  const partners = of('partner')
    .filter(isInForce(on))
    .map(({ id, kind }) => ({ id, kind }))
  const listed = expectedKinds(region.preset)
  const named = listed.filter((kind) => partners.some((one) => one.kind === kind)).length
  const expected = { kinds: listed.length, named }
  return { version, preset: region.preset, listed, partners, expected, tooEarly: 2 * named < listed.length }
}
export type Registered = ReturnType<typeof registeredIn>

/**
 * Every reading the rules have in common, computed once.
 * `silent`: levels without any statement, zero or mention of that level (R7). `expected`: kinds the region counts on (R14).
 */
export function readingsOf(recorded: Recorded, { partners }: Registered) {
  const { region, on, of, said } = recorded
  const ids: string[] = partners.map(({ id }) => id)
  const parts = of('membership').filter(isInForce(on))
  const { kin, above } = kinOf(ids, parts)
  const statements = statementsOf(said, ids, kin).map(withIds)
  const mentions = countedMentions(recorded)
  const expected = expectedIn(recorded)
  const registered = presences({ partners, kin, statements, mentions })
  const heard = new Set([...statements, ...mentions].map(({ level }) => level))
  const counted = new Set(expected.map(({ kind }) => kind))
  const given = {
    region: region.id,
    on,
    form: region.form,
    silent: namedLevels.filter((level) => !heard.has(level)),
    mentions,
    expected,
    partners: registered.map((one) => ({ ...one, expected: counted.has(one.kind) })),
  }
  return { recorded, given, kin, above, parts, said, statements }
}
/** `given`: what every rule's query gets as parameters. The rest is for measures. */
export type Read = ReturnType<typeof readingsOf>

/** Who is named, but not who: the kinds the words may stand for, and the levels at which they may count (R5, R6). */
function countedMentions({ of }: Recorded): Counted[] {
  const statuses = new Map(of('activity').map(({ id, status }) => [id, status]))
  return of('mention').flatMap(({ id, at, kinds: may, level }): Counted[] => {
    const status = statuses.get(at) ?? null
    if (status === 'stopped' || status === 'not_realised') return []
    const planned = (one: NamedLevel) => status === 'planned' && one === 'operational'
    const levels = (level === null ? namedLevels : [level]).filter((one) => !planned(one))
    return levels.length === 0 ? [] : [{ id, at, kinds: may, level, levels }]
  })
}

/** The kinds a region counts on: those of its preset and its own, each with the expectations that say so (R14). */
function expectedIn({ region: { preset }, of }: Recorded): { kind: Kind; statutory: boolean; ids: string[] }[] {
  const found = new Map<Kind, string[]>(expectedKinds(preset).map((kind) => [kind, [presetExpectation(preset, kind)]]))
  for (const { id, kind } of of('expectation')) if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), id])
  return [...found]
    .map(([kind, ids]) => ({ kind, statutory: kinds[kind].statutory, ids }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
}
