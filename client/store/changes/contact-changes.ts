import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, Slug } from '../../../contract/ids.ts'
import type { Person } from '../../../contract/records/nodes/person.ts'
import { slugOf } from '../../../domain/text-match.ts'
import { freeId, observation } from './observation.ts'
import { type RecordedStatement, saidIn } from './said-changes.ts'

/** Stands in the form for a person who is not there yet. */
export const anotherPerson = 'new'
/**
 * Who stands for what is said, as it stands in the form. `records`: the statements it is about; `chosen`: those of them this
 * person stands for; `person` may be `anotherPerson`, then `role`, `worksAt` (empty = not known) and `until` (empty = it does
 * not end) say who.
 */
export const ContactDraft = z.strictObject({
  records: z.array(z.string()).min(1),
  chosen: z.array(z.string()),
  person: z.string(),
  role: z.string(),
  worksAt: z.string(),
  until: z.string(),
})
export type ContactDraft = z.infer<typeof ContactDraft>

export const contactDraftFor = (records: readonly string[]): ContactDraft => ({
  records: [...records],
  chosen: records.length === 1 ? [...records] : [],
  person: '',
  role: '',
  worksAt: '',
  until: '',
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
  const person = added?.record.id ?? Slug.parse(draft.person)
  const beside = withoutPerson(graph, draft.chosen, person).map((one): Change => {
    const carriedBy = [...one.carriedBy, person]
    return 'at' in one
      ? { op: 'put', what: 'involvement', record: { ...one, carriedBy } }
      : { op: 'put', what: 'tie', record: { ...one, carriedBy } }
  })
  return [
    ...(added === null ? [] : [...added.puts, { op: 'put' as const, what: 'person' as const, record: added.record }]),
    ...beside,
  ]
}

function newPerson(graph: RegionGraph, { role, worksAt, until }: ContactDraft, title: string, day: string) {
  const { id: source, puts } = observation(graph, day, title)
  const taken = new Set<string>(graph.persons.map(({ id }) => id))
  const record: Person = {
    id: Slug.parse(freeId(`${graph.region.id.toLowerCase()}-person-${slugOf(role) || 'new'}`, taken)),
    role: role.trim(),
    worksAt: worksAt === '' ? null : PartnerId.parse(worksAt),
    temporaryUntil: until === '' ? null : until,
    lastConfirmed: day,
    source,
  }
  return { puts, record }
}
