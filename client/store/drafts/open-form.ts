import { computed, signal } from '@preact/signals'
import { z } from 'zod'
import { ErasedPerson } from '../../../contract/answers/erased-person.ts'
import { parseMemory, tabMemory } from '../browser-memory.ts'
import { ContactDraft } from '../changes/contact-changes.ts'
import { SeatDraft } from '../changes/seat-changes.ts'
import { StatusDraft } from '../changes/status-changes.ts'
import { SteeringDraft } from '../changes/steering-changes.ts'
import { TieDraft } from '../changes/tie-changes.ts'
import { formKinds } from '../records/form-fields.ts'
import { MergeDraft } from '../records/merge-draft.ts'
import { RecordDraft } from '../records/record-draft.ts'
import { SplitDraft } from '../records/split-draft.ts'
import { route } from '../route.ts'
import { rightClosed } from '../session.ts'
import { abandonStep } from '../steps/write.ts'
import { dropDraft } from './stored-drafts.ts'

/** Statements of sources (`records`, by id), those of them that hold no longer, and until which day they did (YYYY-MM-DD). */
export const EndDraft = z.strictObject({
  records: z.array(z.string()).min(1),
  chosen: z.array(z.string()),
  until: z.string(),
})
export type EndDraft = z.infer<typeof EndDraft>

/** A form that takes the place of what is chosen, as it was opened. */
const OpenForm = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('tie'), draft: TieDraft }),
  z.strictObject({ what: z.literal('seat'), draft: SeatDraft }),
  z.strictObject({ what: z.literal('end'), draft: EndDraft }),
  z.strictObject({ what: z.literal('status'), draft: StatusDraft }),
  z.strictObject({ what: z.literal('record'), draft: RecordDraft, focus: z.string().nullable() }),
  z.strictObject({ what: z.literal('records'), draft: z.strictObject({ kind: z.enum(formKinds).nullable() }) }),
  z.strictObject({ what: z.literal('merge'), draft: MergeDraft }),
  z.strictObject({ what: z.literal('split'), draft: SplitDraft }),
  z.strictObject({ what: z.literal('backups') }),
  z.strictObject({ what: z.literal('erased'), erased: ErasedPerson }),
  z.strictObject({ what: z.literal('contact'), draft: ContactDraft }),
  z.strictObject({ what: z.literal('steering'), draft: SteeringDraft }),
])
export type OpenForm = z.infer<typeof OpenForm>
const InRegion = z.strictObject({ region: z.string(), form: OpenForm })

const key = 'ketenkaart.open-form'
const open = signal(parseMemory(tabMemory.read(key), InRegion))
const keep = (next: z.infer<typeof InRegion> | null) => {
  open.value = next
  tabMemory.write(key, next === null ? null : JSON.stringify(next))
}

/** The form that is open in this region; null when none is. This tab remembers it over a reload. */
export const openForm = computed(() => {
  const here = open.value
  return here !== null && here.region === route.value.region ? here.form : null
})

/** Under which what was typed in a form is kept: by form and record. */
export function openFormName(form: OpenForm): string {
  if (form.what === 'end' || form.what === 'contact') return `${form.what}.${form.draft.records.join('.')}`
  if (form.what === 'steering') return `${form.what}.${route.value.region ?? ''}`
  if (form.what === 'status') return `status.${form.draft.record}`
  if (form.what === 'backups' || form.what === 'erased') return `${form.what}.${route.value.region ?? ''}`
  if (form.what === 'records') return `records.${route.value.region ?? ''}`
  if (form.what === 'merge' || form.what === 'split') return `${form.what}.${form.draft.partner}`
  if (form.what === 'record') return `record.${form.draft.what}.${form.draft.record ?? route.value.region ?? ''}`
  if (form.what === 'tie') return `tie.${form.draft.from}.${form.draft.to}`
  const { partner, kind, at, mention } = form.draft
  return `seat.${route.value.region ?? ''}.${partner}.${kind}.${at}.${mention ?? ''}`
}

export function showForm(form: OpenForm): void {
  const { region } = route.value
  if (region === null) return
  keep({ region, form })
  rightClosed.value = false
}
/** Puts the form away; what was typed waits, unless it is thrown away. */
export function closeForm({ discard = false } = {}): void {
  if (discard && open.value !== null) dropDraft(openFormName(open.value.form))
  keep(null)
  abandonStep()
}
