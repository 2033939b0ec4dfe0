import { computed, signal } from '@preact/signals'
import { z } from 'zod'
import { type Verdict, verdicts } from '../../../contract/vocabulary.ts'
import { parseMemory, tabMemory } from '../browser-memory.ts'
import { route } from '../route.ts'
import { abandonStep } from '../steps/write.ts'
import { dropDraft } from './stored-drafts.ts'

const OpenDecision = z.strictObject({ finding: z.string(), verdict: z.enum(verdicts) })
const key = 'ketenkaart.open-decision'
/** The form that is open: for which finding, and to say what. This tab remembers it over a reload. */
const open = signal(parseMemory(tabMemory.read(key), OpenDecision))
export function setDecisionDraft(next: z.infer<typeof OpenDecision> | null): void {
  open.value = next
  tabMemory.write(key, next === null ? null : JSON.stringify(next))
}
/** It belongs to what is chosen: who chooses something else finds it again on coming back. */
export const decisionDraft = computed(() => (open.value?.finding === route.value.selected ? open.value : null))

/** Under which what was typed in the form is kept. */
export const decisionDraftName = (finding: string, verdict: Verdict): string => `decision.${finding}.${verdict}`
/** What was typed, field by field. */
export const DecisionText = z.strictObject({ owner: z.string(), due: z.string(), reason: z.string() })

let left: HTMLElement | null = null
/** Opens the form for what is chosen, and remembers where the focus was. */
export function startDecisionDraft(finding: string, verdict: Verdict): void {
  left = document.activeElement instanceof HTMLElement ? document.activeElement : null
  setDecisionDraft({ finding, verdict })
}

/** Closes the form; what was typed waits, unless it is thrown away. The focus goes back to where it was; when that is gone, to the row of the finding, or to its panel. */
export function closeDecisionDraft(number: number | null, { discard = false } = {}): void {
  if (discard && open.value !== null) dropDraft(decisionDraftName(open.value.finding, open.value.verdict))
  setDecisionDraft(null)
  abandonStep()
  const was = left
  left = null
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const there = was?.isConnected === true && was !== document.body ? was : null
      const row = number === null ? null : document.getElementById(`finding-${number}`)
      const place = there ?? row ?? document.getElementById('map-canvas') ?? document.getElementById('finding')
      place?.focus()
    })
  })
}
