import { expectedKinds, kindNames, kinds, namedLevels, presetExpectation } from '../../contract/vocabulary.ts'
import type { Run } from '../database.ts'
import type { Deps } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { kinOf } from './kin.ts'
import { presences } from './presence.ts'
import { ExpectedRow, MentionRow, PartnerRow, PartRow, RegionRow, withIds } from './rows.ts'
import { readSaid, statementsOf } from './said.ts'

type Asked = { deps: Pick<Deps, 'queries'>; run: Run; region: string; on: string }

/** The region itself, and who is registered in it. Throws not-found (404) for a region that is not there. */
export async function readRegion({ deps, run, region, on }: Asked) {
  const [row] = await run(deps.queries('readings/region'), { region }, RegionRow)
  if (row === undefined) throw new Refusal('not-found', `There is no region ${region}. GET /regions lists them all.`)
  const partners = await run(deps.queries('readings/partners'), { region, on }, PartnerRow)
  const preset = row.preset ?? 'B'
  const listed = expectedKinds(preset)
  const named = listed.filter((kind) => partners.some((one) => one.kind === kind)).length
  const expected = { kinds: listed.length, named }
  return { version: row.version, preset, listed, partners, expected, tooEarly: 2 * named < listed.length }
}
export type Registered = Awaited<ReturnType<typeof readRegion>>

/**
 * Every reading the rules have in common, computed once.
 * `silent`: levels without any statement, zero or mention of that level (R7). `expected`: kinds the region counts on (R14).
 */
export async function readAll({ deps, run, region, on }: Asked, { partners, preset, listed }: Registered) {
  const ids = partners.map(({ id }) => id)
  // Asked together: the database works on the next while we read what it gave.
  const [parts, said, mentions, expected] = await Promise.all([
    run(deps.queries('readings/kin'), { region, on }, PartRow),
    readSaid(deps, run, region, on),
    run(deps.queries('readings/mentions'), { region, levels: namedLevels }, MentionRow),
    run(
      deps.queries('readings/expected-kinds'),
      {
        region,
        preset: listed.map((kind) => ({ id: presetExpectation(preset, kind), kind })),
        statutory: kindNames.filter((kind) => kinds[kind].statutory),
      },
      ExpectedRow,
    ),
  ])
  const { kin, above } = kinOf(ids, parts)
  const statements = statementsOf(said, ids, kin).map(withIds)
  const registered = presences({ partners, kin, statements, mentions })
  const heard = new Set([...statements, ...mentions].map(({ level }) => level))
  const counted = new Set<string>(expected.map(({ kind }) => kind))
  const given = {
    region,
    on,
    silent: namedLevels.filter((level) => !heard.has(level)),
    mentions,
    expected,
    partners: registered.map((one) => ({ ...one, expected: counted.has(one.kind) })),
  }
  return { given, kin, above, parts, said, statements }
}
/** `given`: what every rule's query gets as parameters. The rest is for measures. */
export type Read = Awaited<ReturnType<typeof readAll>>
