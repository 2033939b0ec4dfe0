import { computed, signal } from '@preact/signals'
import { z } from 'zod'
import { countsByItself } from '../../../contract/gap.ts'
import type { Severity } from '../../../contract/vocabulary.ts'
import { askedPairKey, pairsToAsk, type PairToAsk } from '../../../domain/contacts/pairs-to-ask.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { parseMemory, tabMemory } from '../browser-memory.ts'
import { graphAhead, sitting } from '../fill/pending.ts'
import { enterStep, beginSitting, speaker, standingSteps, takeBack } from '../fill/sitting.ts'
import { words } from '../language.ts'
import { partnerName } from '../../text/names.ts'
import { regionData } from '../region-data.ts'
import { type PairAnswer, pairChanges } from './pair-changes.ts'

/** How much a finding of each severity weighs; what is open weighs as the lightest. */
const weights: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 }

const Passed = z.strictObject({ region: z.string(), pairs: z.array(z.string()) })
const key = 'ketenkaart.passed-pairs'
const passed = signal(parseMemory(tabMemory.read(key), Passed))
const passedHere = computed(() => (passed.value?.region === regionData.value?.graph.region.id ? passed.value : null))
function setPassed(pairs: readonly string[]): void {
  const region = regionData.value?.graph.region.id
  if (region === undefined) return
  passed.value = { region, pairs: [...pairs] }
  tabMemory.write(key, JSON.stringify(passed.value))
}

/** The region as it will be once all answers are written. */
export const stateAhead = computed(() => {
  const [graph, now] = [graphAhead.value, regionData.value]
  return graph === null || now === null ? null : makeRegionState(graph, now.gaps.on)
})

/** What is still to be asked, the most telling first; what was passed over comes again at the end. */
export const pairQueue = computed((): PairToAsk[] => {
  const [state, now] = [stateAhead.value, regionData.value]
  if (state === null || now === null) return []
  const { gaps, undecidable } = now.gaps
  const findings = [
    ...gaps
      .filter(countsByItself)
      .map(({ id, rule, about, severity }) => ({ id, rule, about, weight: weights[severity] })),
    ...undecidable.filter(countsByItself).map(({ id, rule, about }) => ({ id, rule, about, weight: weights.low })),
  ]
  const pairs = pairsToAsk(state, findings)
  const late = new Set(passedHere.value?.pairs)
  const isLate = ({ a, b }: PairToAsk) => late.has(askedPairKey(a, b))
  return [...pairs.filter((pair) => !isLate(pair)), ...pairs.filter(isLate)]
})

/** The pair that is asked now; null when all were. */
export const askedPair = computed(() => pairQueue.value[0] ?? null)

/** The answers of this sitting that stand, oldest first. */
const pairSteps = () =>
  standingSteps(sitting.value).filter(({ changes }) =>
    changes.some(({ op, what }) => op === 'put' && (what === 'tie' || what === 'inquiry')),
  )
export const answeredCount = computed(() => pairSteps().length)

/** Writes an answer, and goes on to the next pair at once. */
export function answerPair(pair: { a: string; b: string }, answer: PairAnswer): void {
  const graph = graphAhead.value
  if (graph === null) return
  void beginSitting()
  const { t } = words.value
  const name = t('pairs.names', { a: partnerName(graph, pair.a) ?? '', b: partnerName(graph, pair.b) ?? '' })
  enterStep(
    { name, text: t(`pairs.said.${answer}`) },
    pairChanges(graph, pair, answer, { speaker: speaker.value, words: words.value }),
  )
}

/** Leaves a pair for later. */
export const passPair = ({ a, b }: { a: string; b: string }): void => {
  const pair = askedPairKey(a, b)
  setPassed([...(passedHere.value?.pairs ?? []).filter((one) => one !== pair), pair])
}

/** Takes the last answer back, so that it is asked again. */
export function takeLastAnswerBack(): void {
  const last = pairSteps().at(-1)
  if (last !== undefined) takeBack([last.operation])
}
