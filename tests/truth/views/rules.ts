import { namedLevels } from '../../../contract/vocabulary.ts'
import { chainOf, isAnyCovered } from '../../../domain/chain/chain.ts'
import { handoverOf } from '../../../domain/chain/handover.ts'
import { familyOf, isKin } from '../../../domain/kin.ts'
import { mentionsFor } from '../../../domain/mentions.ts'
import { isPresent, positiveAt, unlevelledAt } from '../../../domain/presence.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { finders } from '../../../rules/finders.ts'
import { settingsOf } from '../../../rules/rule.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { ruleValues } from '../../../server/gaps/settings.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { Expectation } from '../../../contract/records/nodes/expectation.ts'
import { type Seen, stateOf, unlike, type View } from './seen.ts'

const rules = loadQueries().rules.map(({ rule }) => rule)
/** What a rule says of each `about`: found, or not decidable. */
function saysOf(state: Seen['state'], rule: string): ReadonlyMap<string, 'found' | 'open'> {
  const found = finders[rule]!(state, settingsOf(ruleValues(rules, state.graph.settings).of, rule))
  return new Map(found.map(({ about, missing }) => [about.join(' '), missing.length > 0 ? 'open' : 'found']))
}

export const rulesSay: View = (seen) => [...presenceSays(seen), ...handoversSay(seen), ...expectationsSay(seen)]

/** G01: at the board table itself, and nowhere in the work, by its kin either. */
function presenceSays({ state }: Seen): string[] {
  const said = saysOf(state, 'G01')
  return partnersOf(state).flatMap(({ id }) => {
    const sure = positiveAt(state, id, 'administrative').length > 0
    const perhaps = sure || unlevelledAt(state, id, 'administrative').length > 0
    const right = !perhaps || isPresent(state, id, 'operational') ? 'clear' : 'asks'
    return unlike(`rules: G01 ${id}`, said.has(id) ? 'asks' : 'clear', right)
  })
}

function handoversSay({ state, handover }: Seen): string[] {
  const steps = chainOf(state)
  if (!isAnyCovered(state) || handover !== 2) return []
  const said = saysOf(state, 'G09')
  return steps.slice(1).flatMap((to, at) => {
    const from = steps[at]!
    const { state: is } = handoverOf(state, from, to, handover)
    const right = is === 'broken' ? 'found' : is === 'unknown' ? 'open' : undefined
    return unlike(`rules: G09 ${to.id}`, said.get(`${from.id} ${to.id}`), right)
  })
}

/** G23 of the first two partners that are present and no kin, expected to work together at each level. */
function expectationsSay({ state }: Seen): string[] {
  const present = partnersOf(state).filter(({ id }) => isPresent(state, id, null))
  const [a, b] = [present[0]?.id, present.find(({ id }) => !isKin(state, present[0]?.id ?? '', id))?.id]
  if (a === undefined || b === undefined) return []
  return namedLevels.flatMap((level) => {
    const id = `${state.graph.region.id.toLowerCase()}-both`
    const wish = Expectation.parse({ id, kind: null, a, b, level, strength: 1, origin: 'own', source: null })
    const expectations = { ...state.graph.expectations, own: [wish] }
    const said = saysOf(makeRegionState({ ...state.graph, expectations }, state.on), 'G23').get(`${id} ${a} ${b}`)
    const is = stateOf(state, familyOf(state, [a]), familyOf(state, [b]), level)
    const named = [a, b].some((one) => mentionsFor(state, one, level).length > 0)
    if (named && is !== 'yes') return unlike(`rules: G23 ${level}`, said !== undefined, true)
    const right = is === 'yes' ? undefined : is === 'no' || is === 'unrecorded' ? 'found' : 'open'
    return unlike(`rules: G23 ${level}`, said, right)
  })
}
