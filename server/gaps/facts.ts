import { kinds, presetExpectation } from '../../contract/vocabulary.ts'
import type { Run } from '../database.ts'
import type { Deps } from '../handler.ts'
import type { Registered } from './readings.ts'
import { FactsRow } from './rows.ts'

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

/** What is recorded under ids that findings rest on, by id. */
export async function readFacts(
  deps: Pick<Deps, 'queries'>,
  run: Run,
  region: string,
  registered: Registered,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FactsRow>> {
  const stored = ids.length === 0 ? [] : await run(deps.queries('readings/facts'), { region, ids }, FactsRow)
  return new Map([...presetFacts(registered), ...stored].map((row) => [row.id, row]))
}
