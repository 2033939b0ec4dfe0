import { expectedKinds, kindNames, kinds, namedLevels, presetExpectation } from '../../contract/vocabulary.ts'
import type { Run } from '../database.ts'
import type { Deps } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { ExpectedRow, KinRow, MentionRow, PartnerRow, PresenceRow, RegionRow, SilentRow, StatementRow } from './rows.ts'

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

/** What is said in the region, as far as it counts. */
async function readSaid({ deps, run, region, on }: Asked, { partners }: Registered) {
  const ids = partners.map(({ id }) => id)
  const kinRows = await run(deps.queries('readings/kin'), { partners: ids, on }, KinRow)
  const kin = Object.fromEntries(ids.map((id) => [id, [id]]))
  for (const row of kinRows) kin[row.partner] = [...new Set([row.partner, ...row.kin])]
  const asked = { region, on, partners: ids, kin }
  const statements = await run(deps.queries('readings/statements'), asked, StatementRow)
  const mentions = await run(deps.queries('readings/mentions'), { region, levels: namedLevels }, MentionRow)
  const heard = { levels: namedLevels, statements: statements.map(({ level }) => ({ level })), mentions }
  const silent = await run(deps.queries('readings/silent-levels'), heard, SilentRow)
  return { kin, statements, mentions, silent: silent.map(({ level }) => level) }
}
type Said = Awaited<ReturnType<typeof readSaid>>
type Uttered = Pick<Said['statements'][number], 'positive' | 'zeros' | 'planned'>

/** Per partner what is said of it at each level, and `anywhere`: at all of them. */
function saidOf(statements: Said['statements']) {
  const said: Record<string, Record<string, Uttered>> = {}
  const leads: Record<string, string[]> = {}
  for (const { partner, level, leads: led, ...row } of statements) {
    const own = (said[partner] ??= {})
    const { positive, zeros } = own.anywhere ?? { positive: [], zeros: [] }
    own[level] = row
    own.anywhere = { positive: [...positive, ...row.positive], zeros: [...zeros, ...row.zeros], planned: [] }
    leads[partner] = [...new Set([...(leads[partner] ?? []), ...led])]
  }
  return { said, leads }
}

/** Every reading the rules have in common, computed once: what a rule is given as parameters. */
export async function readAll(asked: Asked, registered: Registered) {
  const { deps, run, region } = asked
  const { partners, preset, listed } = registered
  const { kin, statements, mentions, silent } = await readSaid(asked, registered)
  const fromPreset = listed.map((kind) => ({ id: presetExpectation(preset, kind), kind }))
  const statutory = kindNames.filter((kind) => kinds[kind].statutory)
  const expected = await run(
    deps.queries('readings/expected-kinds'),
    { region, preset: fromPreset, statutory },
    ExpectedRow,
  )
  const { said, leads } = saidOf(statements)
  const kindOf = Object.fromEntries(partners.map(({ id, kind }) => [id, kind]))
  const levels = [...namedLevels, 'anywhere']
  const rows = await run(
    deps.queries('readings/presence'),
    { partners, kin, said, mentions, kinds: kindOf, levels },
    PresenceRow,
  )
  const present: Record<string, Partial<Record<PresenceRow['level'], Omit<PresenceRow, 'partner' | 'level'>>>> = {}
  for (const { partner, level, ...row } of rows) (present[partner] ??= {})[level] = row
  const counted = new Set(expected.map(({ kind }) => kind))
  return {
    silent,
    mentions,
    expected,
    partners: partners.map(({ id, kind }) => ({
      id,
      kind,
      expected: counted.has(kind),
      leads: leads[id] ?? [],
      ...present[id],
    })),
  }
}
export type Readings = Awaited<ReturnType<typeof readAll>>
