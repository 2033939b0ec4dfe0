import { z } from 'zod'
import { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { parseMemory, browserMemory } from '../browser-memory.ts'
import type { MessageKey } from '../../i18n/words.ts'

/** One thing tried out: how it is said in either language, and the changes it comes to. */
const TrialStep = z.strictObject({
  id: z.string(),
  said: z.strictObject({
    key: z.string().transform((key) => key as MessageKey),
    fills: z.record(z.string(), z.string()),
  }),
  changes: z.array(Change).min(1),
})
export type TrialStep = z.infer<typeof TrialStep>
const Steps = z.array(TrialStep).max(40)

const storageKey = (region: string) => `ketenkaart-trial-${region}`

/** What is tried out in this browser; nothing when it cannot be read any more. */
export const loadTrialSteps = (region: string): TrialStep[] =>
  parseMemory(browserMemory.read(storageKey(region)), Steps) ?? []

/**
 * Keeps what was done to the steps, upon what another tab may have done meanwhile: what it added stays, what it dropped
 * is gone. Returns the steps as they are now, for all tabs.
 */
export function saveTrialSteps(
  region: string,
  before: readonly TrialStep[],
  after: readonly TrialStep[],
): readonly TrialStep[] {
  const idsOfSteps = (steps: readonly TrialStep[]) => new Set(steps.map(({ id }) => id))
  const [was, is] = [idsOfSteps(before), idsOfSteps(after)]
  const stored = loadTrialSteps(region)
  const kept = stored.filter(({ id }) => is.has(id) || !was.has(id))
  const there = idsOfSteps(kept)
  const next = [...kept, ...after.filter(({ id }) => !was.has(id) && !there.has(id))]
  browserMemory.write(storageKey(region), next.length === 0 ? null : JSON.stringify(next))
  return next
}

/** Calls back when another tab changes the steps of a region. */
export function followTrialSteps(changed: (region: string) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(storageKey('')) === true) changed(key.slice(storageKey('').length))
  })
}

const idOf = (change: Change) => (change.op === 'put' ? change.record.id : change.id)

/**
 * Steps as one set of changes: of each record the last word counts, what was made and taken out again is left out, and
 * so is what names something that is taken out.
 */
export function composeChanges(graph: RegionGraph, steps: readonly Pick<TrialStep, 'changes'>[]): Change[] {
  const there = idsOf(graph)
  const last = new Map<string, Change>()
  for (const change of steps.flatMap(({ changes }) => changes)) {
    const id = idOf(change)
    last.delete(id)
    if (change.op === 'put' || there.has(id)) last.set(id, change)
  }
  const gone = new Set([...last.values()].filter(({ op }) => op === 'remove').map(idOf))
  return [...last.values()].filter((change) => change.op === 'remove' || !names(change.record, gone))
}

const names = (record: object, gone: ReadonlySet<string>) =>
  Object.entries(record).some(([key, value]) => key !== 'id' && typeof value === 'string' && gone.has(value))

function idsOf({ expectations, ...graph }: RegionGraph): ReadonlySet<string> {
  const lists: readonly (readonly { id: string }[])[] = Object.values(graph).filter((value) => Array.isArray(value))
  return new Set([...lists.flat(), ...expectations.own].map(({ id }) => id))
}
