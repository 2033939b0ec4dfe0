import fc from 'fast-check'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import type { Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { type Level, levels } from '../../../contract/vocabulary.ts'
import { contactsBetween, type Cooperation, cooperationOf } from '../../../domain/contacts/contacts.ts'
import { partnersOf } from '../../../domain/partners.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { network } from '../../networks/network.ts'
import { tiny } from '../../networks/records.ts'
import { type Network, networks, type Row } from '../random.ts'

/** A region, the scene that all views of it are made from, and from which strength partners hand over. */
export type Seen = { state: RegionState; scene: Scene; handover: number }
/** Where a view says something else than the domain: a sentence each. */
export type View = (seen: Seen) => string[]

/** Two steps of a chain more: who does the one, who does the next, and how closely they work together. */
const handovers = fc.array(
  fc.record({ from: fc.nat(8), to: fc.nat(8), strength: fc.constantFrom(null, 0, 1, 2, 3, 4) }),
  { maxLength: 3 },
)
function handoverRows(
  rows: readonly Row[],
  made: readonly { from: number; to: number; strength: number | null }[],
): Row[] {
  const partners = rows.filter(({ what }) => what === 'partner').map(({ id }) => id)
  if (made.length === 0) return []
  const steps = ['h0', 'h1'].map((id, at): Row => ({ what: 'stage', id, fields: { order: 10 + at } }))
  const lines = made.flatMap(({ strength, ...ends }, at): Row[] => {
    const [from, to] = [partners[ends.from % partners.length], partners[ends.to % partners.length]]
    const covers = [from, to].map((partner, step): Row => ({
      ...{ what: 'coverage', id: `h${at}-${step}` },
      fields: { partner, stage: `h${step}` },
    }))
    const fields = { from, to, level: 'operational', strength }
    return from === to ? covers : [...covers, { what: 'tie', id: `h${at}-tie`, fields }]
  })
  return [...steps, ...lines]
}

/** Random networks with a chain in which sources contradict each other now and then: of a line two more say 0 and 3. */
export const contradicted: fc.Arbitrary<Network> = fc
  .tuple(networks, handovers, fc.array(fc.nat(40), { maxLength: 3 }))
  .map(([{ region, rows }, made, chosen]) => {
    const all = [...rows, ...handoverRows(rows, made)]
    const lines = all.filter(({ what }) => what === 'tie' || what === 'involvement')
    const again = [...new Set(chosen.map((number) => lines[number % lines.length]))].flatMap((row) =>
      row === undefined
        ? []
        : [0, 3].map((strength) => ({ ...row, id: `${row.id}-${strength}`, fields: { ...row.fields, strength } })),
    )
    return { region, rows: [...all, ...again] }
  })

const here = tiny()
/** No two partners are drawn as one. */
const columns = 99

export function seenIn({ rows, region }: Network, handover: number): Seen {
  const state = network(({ put }) => rows.map(({ what, id, fields }) => put(what, id, fields)), region, here).state()
  return { state, scene: makeScene(state, null, { ...defaultSceneOptions, columns }, dutchScene), handover }
}

export type Pair = { a: string; b: string; level: Level; state: Cooperation['state'] }
/** What the domain says of each two partners at each level. */
export function pairsOf({ state }: Pick<Seen, 'state'>): Pair[] {
  const ids = partnersOf(state).map(({ id }) => id)
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => levels.map((level) => ({ a, b, level, state: stateOf(state, [a], [b], level) }))),
  )
}

export const stateOf = (state: RegionState, a: Iterable<string>, b: Iterable<string>, level: Level, asked = 1) =>
  cooperationOf(contactsBetween(state, new Set(a), new Set(b), level), asked).state

/** A sentence where two differ, none where they are the same. */
export const unlike = (what: string, said: unknown, right: unknown): string[] => {
  const [one, other] = [JSON.stringify(said), JSON.stringify(right)]
  return one === other ? [] : [`${what}: ${one}, not ${other}`]
}
