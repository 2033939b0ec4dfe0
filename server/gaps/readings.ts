import { expectedKinds, levels, type NamedLevel } from '../../contract/vocabulary.ts'
import { countingStatements, statementsAt } from '../../domain/counting.ts'
import { expectedKindSet, expectedKindsOf, namedKinds } from '../../domain/expected.ts'
import { clustersOf, kinOf, partsOf } from '../../domain/kin.ts'
import { mentionsOf } from '../../domain/mentions.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, positiveAt, unlevelledAt } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/silence.ts'
import type { Statement as Counting } from '../../domain/statements.ts'
import { recordedOf } from './recorded.ts'
import { type Said, type Statement, withIds } from './rows.ts'

/** Who is registered in a region on its day, and of the kinds its preset expects how many are among them. */
export function registeredIn(state: RegionState) {
  const { preset } = state.graph.region
  const { tooEarly, ...expected } = namedKinds(state)
  const listed = expectedKinds(preset)
  return { version: state.version, preset, listed, partners: partnersOf(state), expected, tooEarly }
}
export type Registered = ReturnType<typeof registeredIn>

const made = new WeakMap<RegionState, Read>()
/** The readings of `domain/` as the measures and the queries of rules still take them. */
export function readingsOf(state: RegionState): Read {
  const known = made.get(state) ?? makeReadings(state)
  made.set(state, known)
  return known
}

function makeReadings(state: RegionState) {
  const recorded = recordedOf(state)
  const ids = partnersOf(state).map(({ id }) => id)
  const statements = statementsIn(state)
  const given = {
    region: recorded.region.id,
    on: state.on,
    form: recorded.region.form,
    silent: silentLevels(state),
    mentions: mentionsOf(state),
    expected: expectedKindsOf(state),
    partners: partnersOf(state).map(({ id, kind }) => ({
      ...presenceOf(state, id),
      id,
      kind,
      expected: expectedKindSet(state).has(kind),
    })),
  }
  return {
    state,
    recorded,
    given,
    kin: Object.fromEntries(ids.map((id) => [id, [...kinOf(state, id)]])),
    above: Object.fromEntries(ids.map((id) => [id, [...clustersOf(state, id)]])),
    parts: partsOf(state),
    said: recorded.said,
    statements,
  }
}
/** `given`: what every rule's query gets as parameters. The rest is for measures. */
export type Read = ReturnType<typeof makeReadings>

function presenceOf(state: RegionState, id: string) {
  const kin = kinOf(state, id)
  const at = (level: NamedLevel) => {
    const { zeros, unlevelled, mentions } = absenceOf(state, id, level)
    return {
      own: positiveAt(state, id, level),
      ownUnsaid: unlevelledAt(state, id, level),
      kin: kin.reduce((sum, each) => sum + statementsAt(state, each, level).positive.length, 0),
      zeros,
      unsaid: unlevelled,
      mentions,
    }
  }
  const { zeros, mentions } = absenceOf(state, id, null)
  const all = (each: string) => levels.flatMap((level) => statementsAt(state, each, level).positive)
  const leads = new Set(
    all(id).flatMap(({ what, role, at: where }) => (what === 'activity' && role === 'lead' ? [where] : [])),
  )
  return {
    leads: leads.size,
    administrative: at('administrative'),
    policy: at('policy'),
    operational: at('operational'),
    anywhere: { kin: kin.reduce((sum, each) => sum + all(each).length, 0), zeros, mentions },
  }
}

function statementsIn(state: RegionState): Statement[] {
  const groups = new Map<string, { partner: string; level: Statement['level']; said: Said[] }>()
  const add = (partner: string, at: string, statement: Counting) => {
    const key = `${partner} ${statement.level}`
    const group = groups.get(key) ?? { partner, level: statement.level, said: [] }
    groups.set(key, group)
    const { id, what, strength, judgement, role, status, statedBy } = statement
    const by = statedBy === 'partner' && what === 'partner' ? statement.partner : null
    group.said.push({ id, at, what, strength, judgement, by, lead: role === 'lead', planned: status === 'planned' })
  }
  for (const statement of countingStatements(state)) {
    add(statement.partner, statement.at, statement)
    if (statement.what === 'partner') add(statement.at, statement.partner, statement)
  }
  return [...groups.values()].map(withIds)
}
