import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, TableId } from '../../../contract/ids.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import type { NamedLevel } from '../../../contract/vocabulary.ts'
import { newId, observation, statedHere } from '../../store/changes/observation.ts'
import type { TrialStep } from '../../store/trial/trial-steps.ts'
import { partnerName, tableName } from '../../text/names.ts'

/** Where a step is made: on the region as it stands in the trial, on that day, with what was said as source. */
export type StepContext = { graph: RegionGraph; day: string; source: string }

type Said = TrialStep['said']
const step = (key: Said['key'], fills: Record<string, string>, changes: readonly Change[]): TrialStep => ({
  id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
  said: { key, fills },
  changes: [...changes],
})
const partner = (graph: RegionGraph, id: string) => partnerName(graph, id) ?? '–'
const table = (graph: RegionGraph, id: string) => tableName(graph, id) ?? '–'

/** A partner takes part in a body or activity at a level. */
export function joinStep({ graph, day, source }: StepContext, who: string, level: NamedLevel, at: string): TrialStep {
  const { id, puts } = observation(graph, day, source)
  const name = partner(graph, who)
  const said = newId(graph, 'said')
  const record: RecordOf<'involvement'> = {
    ...statedHere,
    id: said,
    carriedBy: [],
    partner: PartnerId.parse(who),
    at: TableId.parse(at),
    level,
    role: 'participant',
    source: id,
    statedAs: name,
    statement: said,
  }
  const fills = { partner: name, table: table(graph, at), level: `level.${level}` }
  return step('trial.said.join', fills, [...puts, { op: 'put', what: 'involvement', record }])
}

/** Two partners work together at a level. */
export function tieStep({ graph, day, source }: StepContext, from: string, level: NamedLevel, to: string): TrialStep {
  const { id, puts } = observation(graph, day, source)
  const [a, b] = [partner(graph, from), partner(graph, to)]
  const said = newId(graph, 'said')
  const record: RecordOf<'tie'> = {
    ...statedHere,
    id: said,
    carriedBy: [],
    from: PartnerId.parse(from),
    to: PartnerId.parse(to),
    level,
    source: id,
    statedAs: a,
    statement: said,
  }
  return step('trial.said.tie', { a, b, level: `level.${level}` }, [...puts, { op: 'put', what: 'tie', record }])
}

/** Something that is said no longer holds. */
export function endStep(graph: RegionGraph, said: Tie | Involvement): TrialStep {
  const level = `level.${said.level}`
  if ('at' in said) {
    const fills = { partner: partner(graph, said.partner), table: table(graph, said.at), level }
    return step('trial.said.leave', fills, [{ op: 'remove', what: 'involvement', id: said.id }])
  }
  const fills = { a: partner(graph, said.from), b: partner(graph, said.to), level }
  return step('trial.said.untie', fills, [{ op: 'remove', what: 'tie', id: said.id }])
}

export const removePartnerStep = (graph: RegionGraph, id: string): TrialStep =>
  step('trial.said.out', { partner: partner(graph, id) }, [{ op: 'remove', what: 'partner', id }])

/** A person leaves, and with it every line that nobody else is recorded to carry. */
export function removePersonStep(graph: RegionGraph, id: string): TrialStep {
  const alone = ({ carriedBy }: Tie | Involvement) => carriedBy.length === 1 && carriedBy[0] === id
  const role = graph.persons.find((person) => person.id === id)?.role ?? '–'
  return step('trial.said.person', { role }, [
    ...graph.ties.filter(alone).map((one): Change => ({ op: 'remove', what: 'tie', id: one.id })),
    ...graph.involvements
      .filter(alone)
      .map((involvement): Change => ({ op: 'remove', what: 'involvement', id: involvement.id })),
    { op: 'remove', what: 'person', id },
  ])
}

/** A partner takes up a stage of the chain. */
export function coverStep({ graph, day, source }: StepContext, who: string, stage: string): TrialStep {
  const { id, puts } = observation(graph, day, source)
  const record: RecordOf<'coverage'> = {
    id: newId(graph, 'covers'),
    partner: PartnerId.parse(who),
    stage,
    source: id,
    inferred: false,
    note: null,
    since: null,
    until: null,
  }
  const name = graph.stages.find((one) => one.id === stage)?.name ?? '–'
  return step('trial.said.cover', { partner: partner(graph, who), stage: name }, [
    ...puts,
    { op: 'put', what: 'coverage', record },
  ])
}
