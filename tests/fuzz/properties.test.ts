import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../contract/change.ts'
import type { Gaps } from '../../contract/gap.ts'
import { severities } from '../../contract/vocabulary.ts'
import { tiny } from '../networks/records.ts'
import { rounds } from '../support/rounds.ts'
import { network } from '../networks/network.ts'
import { triedState } from '../support/tried.ts'
import { gapsOf } from '../truth/answer.ts'
import { type Network, networks, type Row } from '../truth/random.ts'
import { remedyOf, withoutEvidence } from '../truth/remedy.ts'

/* What must hold of every network. A failure prints the seed and the smallest network it happens on. */
const today = '2026-07-01'
const patience = 600_000
const minute = rounds === 1 ? 60_000 : patience
const runs = 60 * rounds
/** A hunt takes other networks each time; what guards main takes the same ones, so that it fails for what changed. */
const always = rounds === 1 ? { seed: 20_261_124 } : {}
/** The region in which networks are tried. */
const here = tiny()

type Named = (id: string) => string
const same: Named = (id) => id
const stateOfNetwork = ({ rows, region }: Network) =>
  network(({ put }) => rows.map(({ what, id, fields }) => put(what, id, fields)), region, here).state(today)
const gapsOfNetwork = (network: Network) => gapsOf(stateOfNetwork(network))

/** Everything the answer says, with each record called by `name`, in an order that hangs on no id. */
function saying({ gaps, undecidable }: Gaps, name: Named = same): string[] {
  const prefix = `${here.region.toLowerCase()}-`
  const call = (id: string) => name(id.replace(prefix, ''))
  const all = (ids: readonly string[]) => ids.map(call).sort()
  // Not the names in it: of two halves as large, or of several said in one for the region, one is named, and which is for the ids to say.
  const facts = (of: Gaps['gaps'][number]['facts']) =>
    Object.entries(of).filter(([, value]) => !Array.isArray(value) && !String(value).startsWith(prefix))
  const lines = [...gaps.map((gap) => ({ ...gap, missing: [] })), ...undecidable].map((one) =>
    JSON.stringify([
      one.rule,
      all(one.about),
      one.severity,
      one.missing.some(({ reason }) => reason === 'level_silent') ? [] : facts(one.facts),
      all(one.evidence.map(({ id }) => id)),
      one.missing.map(({ reason, ids, level }) => [reason, level, all(ids)].join()).sort(),
    ]),
  )
  return lines.sort()
}

/** Rules that ask who is there, however strongly: what is known of strength changes nothing to them. */
const presence = new Set('G01 G02 G04 G05 G06 G08 G11 G13 G14 G16 G20 G21'.split(' '))
const ids = (gaps: Gaps) => gaps.gaps.map(({ id }) => id)
/** A few finds, of different rules. */
const some = ({ gaps }: Gaps) => [...new Map(gaps.map((gap) => [gap.rule, gap])).values()]
const holds = <T extends unknown[]>(property: fc.IProperty<T>, numRuns = runs) =>
  // When it fails, a minute is enough to look for a small network.
  fc.assert(property, { numRuns, interruptAfterTimeLimit: minute, ...always })

/** The same network, told in another order, with other ids and other names. */
const retold = fc.tuple(networks, fc.infiniteStream(fc.nat(1_000_000))).map(([network, numbers]) => {
  const order = new Map(network.rows.map((row) => [row, numbers.next().value as number]))
  const shuffled = [...network.rows].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const renamed = new Map(shuffled.map(({ id }, i) => [id, `r${i}`]))
  const call = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(call)
    return typeof value === 'string' ? (renamed.get(value) ?? value) : value
  }
  const other = shuffled.map(({ what, id, fields }) => ({
    what,
    id: renamed.get(id) ?? id,
    fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, call(value)])),
  }))
  const back = new Map([...renamed].map(([from, to]) => [to, from]))
  return { network, other: { ...network, rows: other }, name: (id: string) => back.get(id) ?? id }
})

describe('on any network', () => {
  it(
    'the order of what is written, ids and names change nothing',
    () =>
      holds(
        fc.property(retold, ({ network, other, name }) => {
          expect(saying(gapsOfNetwork(other), name)).toEqual(saying(gapsOfNetwork(network)))
        }),
      ),
    patience,
  )

  it(
    'every id it rests on is a record, and nothing is both found and undecided',
    () =>
      holds(
        fc.property(networks, (network) => {
          const gaps = gapsOfNetwork(network)
          const records = new Set<string>([here.region, ...network.rows.map(({ id }) => here.id(id))])
          const speaksOf = [...gaps.gaps, ...gaps.undecidable].flatMap((one) => [
            ...one.about.filter((id) => !/^(kind|level|sector):/.test(id)),
            ...one.evidence.map(({ id }) => id).filter((id) => !id.startsWith('preset:')),
            ...('missing' in one ? one.missing.flatMap((missing) => missing.ids) : []),
          ])
          expect(speaksOf.filter((id) => !records.has(id))).toEqual([])
          const open = new Set(gaps.undecidable.map(({ id }) => id))
          expect(ids(gaps).filter((id) => open.has(id))).toEqual([])
          expect(new Set([...ids(gaps), ...open]).size).toBe(gaps.gaps.length + gaps.undecidable.length)
        }),
      ),
    patience,
  )

  it(
    'what a meeting would agree on closes a find, and so does the loss of all it rests on',
    () =>
      holds(
        fc.property(networks, (network) => {
          const state = stateOfNetwork(network)
          const after = (changes: Change[]) => gapsOf(triedState(state, changes))
          for (const gap of some(gapsOf(state))) {
            expect(ids(after(remedyOf(gap, state.graph, here, today)))).not.toContain(gap.id)
            const removed = withoutEvidence(gap, state.graph)
            // What was so at another level as well is left, and weighs no more than what is gone.
            const left = removed === null ? undefined : after(removed).gaps.find(({ id }) => id === gap.id)
            if (left !== undefined) {
              expect(left.facts).not.toEqual(gap.facts)
              expect(severities.indexOf(left.severity)).toBeGreaterThanOrEqual(severities.indexOf(gap.severity))
            }
          }
        }),
        30,
      ),
    patience,
  )

  it(
    'unknown never counts as absent: without its strengths a network has no find it did not have, and nobody is gone',
    () =>
      holds(
        fc.property(networks, (network) => {
          const positive = ({ fields }: Row) => Number(fields['strength'] ?? 0) > 0 && 'statedBy' in fields
          const unknown = network.rows.map((row) =>
            positive(row) ? { ...row, fields: { ...row.fields, strength: null } } : row,
          )
          const before = ids(gapsOfNetwork(network))
          const after = ids(gapsOfNetwork({ ...network, rows: unknown }))
          expect(before).toEqual(expect.arrayContaining(after))
          const present = (found: string[]) => found.filter((id) => presence.has(id.slice(0, 3)))
          expect(present(after).sort()).toEqual(present(before).sort())
        }),
      ),
    patience,
  )
})
