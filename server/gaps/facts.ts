import { kinds, presetExpectation } from '../../contract/vocabulary.ts'
import type { Run } from '../database.ts'
import type { Deps } from '../handler.ts'
import type { Registered } from './readings.ts'
import { FactsRow } from './rows.ts'
import { factsOf, type SaidRow } from './said.ts'

/** What a preset says is no record of the region: its facts are those of the vocabulary. */
const presetFacts = ({ preset, listed }: Registered): FactsRow[] =>
  listed.map((kind) => ({
    id: presetExpectation(preset, kind),
    what: 'expectation',
    source: null,
    statement: null,
    partners: [],
    facts: { kind, preset, statutory: kinds[kind].statutory },
  }))

/** What is recorded under ids that findings rest on, by id; `said`: the statements, which are read already. */
export async function readFacts(
  deps: Pick<Deps, 'queries'>,
  run: Run,
  region: string,
  registered: Registered,
  ids: readonly string[],
  said: readonly SaidRow[],
): Promise<ReadonlyMap<string, FactsRow>> {
  const asked = new Set(ids)
  const lines = said.filter(({ id }) => asked.has(id)).map(factsOf)
  for (const { id } of lines) asked.delete(id)
  const params = { region, ids: [...asked] }
  const stored = asked.size === 0 ? [] : await run(deps.queries('readings/facts'), params, FactsRow)
  return new Map([...presetFacts(registered), ...lines, ...stored].map((row) => [row.id, row]))
}
