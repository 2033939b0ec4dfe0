import type { Change } from '../../../contract/change.ts'
import { PartnerId } from '../../../contract/ids.ts'
import type { Mention } from '../../../contract/records/nodes/mention.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import type { RegionData } from '../region-data.ts'
import { newId, observation, statedHere } from './observation.ts'

/**
 * Who is meant by words that name nobody: each takes part there at the level of the words, as said today. `all` = these
 * are all that is meant, and the words wait for nobody any more.
 */
export function mentionChanges(
  { graph }: Pick<RegionData, 'graph'>,
  mention: Mention,
  partners: readonly string[],
  all: boolean,
  title: string,
  day: string,
): Change[] {
  const source = observation(graph, day, title)
  const puts = partners.map((partner): Change => {
    const id = newId(graph, 'said')
    const record: RecordOf<'involvement'> = {
      ...statedHere,
      id,
      carriedBy: [],
      partner: PartnerId.parse(partner),
      at: mention.at,
      role: null,
      level: mention.level ?? 'unspecified',
      lastConfirmed: day,
      source: source.id,
      statedAs: mention.words,
      statement: id,
    }
    return { op: 'put', what: 'involvement', record }
  })
  return [...source.puts, ...puts, ...(all ? [{ op: 'remove', what: 'mention', id: mention.id } as const] : [])]
}
