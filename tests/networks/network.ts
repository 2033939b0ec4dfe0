import type { Put } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { importFile } from '../../server/import/import-file.ts'
import { graphOf } from './graph-of.ts'
import { start, type Tiny, tiny } from './records.ts'
import { puts, sayIn, type Tale } from './say.ts'

/** A small region: what was told of it as changes, as a file and as the graph they make, without a database. */
export type Network = Tiny & {
  puts: Put[]
  file: NetworkFile
  /** As the API answers it at version 1. */
  graph: RegionGraph
  /** The region as it is seen on a day; 2026-07-01 unless told. */
  state: (on?: string) => RegionState
  /** An answer with the ids a test writes: without the region's prefix. */
  short: <T>(answer: T) => T
}

/** `fields` are those of the region itself, such as its form; `here` is where it lies, a place of its own unless told. */
export function network(tell: Tale, fields: Record<string, unknown> = {}, here: Tiny = tiny()): Network {
  const told = puts(tell(sayIn(here)))
  // Of a record that is told twice, the last counts, as when it is written.
  const changes = [...new Map([...start(here, fields), ...told].map((put) => [put.record.id, put])).values()]
  const data = { region: here.region, title: 'A small region', changes }
  const file = NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data })
  const graph = graphOf(file)
  const prefix = `${here.region.toLowerCase()}-`
  return {
    ...here,
    puts: told,
    file,
    graph,
    state: (on = '2026-07-01') => makeRegionState(graph, on),
    short: <T>(answer: T) => JSON.parse(JSON.stringify(answer).replaceAll(prefix, '')) as T,
  }
}

/** The same, written to the database of this run as an import does. Its version is then 1. */
export async function plantNetwork(deps: Deps, tell: Tale, fields: Record<string, unknown> = {}): Promise<Network> {
  const made = network(tell, fields)
  await importFile(deps, made.file)
  return made
}
