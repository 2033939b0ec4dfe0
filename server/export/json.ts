import type { Put } from '../../contract/change.ts'
import type { NetworkFile } from '../../contract/file.ts'
import { recordKinds } from '../../contract/records/table.ts'
import { type NetworkExport, recordsIn } from './network-export.ts'

/** Every record, in the order in which it can be written: by kind, then by id. */
export function* putsOf(network: Pick<NetworkExport, 'graph'>): Iterable<Put> {
  for (const what of recordKinds)
    for (const record of recordsIn(network, what)) yield { op: 'put', what, record } as Put
}

/**
 * The file this product reads back whole (`NetworkFile`), a record a line. The same region on the same day gives the same bytes.
 */
export function* writeJson(network: NetworkExport): Iterable<string> {
  const { graph, on, what } = network
  const title = network.lang === 'nl' ? 'Ingelezen uit een bestand' : 'Read from a file'
  const meta: NetworkFile['meta'] = {
    kind: 'ketenkaart-network',
    version: 1,
    of: { version: graph.version, on, what },
  }
  yield `{"meta":${JSON.stringify(meta)},\n"data":{"region":${JSON.stringify(graph.region.id)},`
  yield `"title":${JSON.stringify(`${title}: ${graph.region.name}`)},"changes":[`
  let between = '\n'
  for (const change of putsOf(network)) {
    yield between + JSON.stringify(change)
    between = ',\n'
  }
  yield '\n]}}\n'
}
