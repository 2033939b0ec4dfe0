import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { Slug } from '../../../contract/ids.ts'
import { newRecordDraft, recordChanges } from '../records/record-draft.ts'
import { type RecordedStatement, saidIn } from './said-changes.ts'

/** Stands in the form for a person who is not there yet. */
export const anotherPerson = 'new'
/**
 * Who stands for what is said, as it stands in the form. `records`: the statements it is about; `chosen`: those of them this
 * person stands for; `person` may be `anotherPerson`, then the fields of a person say who (empty = not known).
 */
export const ContactDraft = z.strictObject({
  records: z.array(z.string()).min(1),
  chosen: z.array(z.string()),
  person: z.string(),
  role: z.string(),
  worksAt: z.string(),
  temporaryUntil: z.string(),
})
export type ContactDraft = z.infer<typeof ContactDraft>

export const contactDraftFor = (records: readonly string[]): ContactDraft => ({
  records: [...records],
  chosen: records.length === 1 ? [...records] : [],
  person: '',
  role: '',
  worksAt: '',
  temporaryUntil: '',
})

/** Those of these statements for which this person does not stand yet. */
export const withoutPerson = (graph: RegionGraph, records: readonly string[], person: string): RecordedStatement[] =>
  saidIn(graph, records).filter(({ carriedBy }) => !carriedBy.some((one) => one === person))

/** The person when it is new, and beside whoever stands for what is chosen; what a source says stays as it is. */
export function contactChanges(
  { graph }: { graph: RegionGraph },
  draft: ContactDraft,
  title: string,
  day: string,
): Change[] {
  const added = draft.person === anotherPerson ? newPerson(graph, draft, title, day) : null
  const person = Slug.parse(added?.id ?? draft.person)
  const beside = withoutPerson(graph, draft.chosen, person).map((one): Change => {
    const carriedBy = [...one.carriedBy, person]
    return 'at' in one
      ? { op: 'put', what: 'involvement', record: { ...one, carriedBy } }
      : { op: 'put', what: 'tie', record: { ...one, carriedBy } }
  })
  return [...(added?.changes ?? []), ...beside]
}

function newPerson(graph: RegionGraph, { role, worksAt, temporaryUntil }: ContactDraft, title: string, day: string) {
  const made = recordChanges(
    graph,
    newRecordDraft(graph, 'person', { role, worksAt, temporaryUntil, lastConfirmed: day }),
    { day, title },
  )
  if ('faults' in made) throw new Error(`Not checked before it is written: ${JSON.stringify(made.faults)}`)
  return made
}
