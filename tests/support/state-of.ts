import type { Put } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import { graphOf } from './graph-of.ts'
import { start, type Tiny } from './tiny.ts'

/** A tiny region as the state that everything is a function of, without a database. */
export function stateOf(
  network: Tiny,
  puts: readonly Put[],
  fields: Record<string, unknown> = {},
  on = '2026-07-01',
): RegionState {
  const byId = new Map([...start(network, fields), ...puts].map((put) => [put.record.id, put]))
  const data = { region: network.region, title: 'A tiny region', changes: [...byId.values()] }
  return makeRegionState(graphOf(NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data })), on)
}
