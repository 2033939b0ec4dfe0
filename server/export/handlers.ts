import { Readable } from 'node:stream'
import { exportFormats, type ExportQuery } from '../../contract/export.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'

export const exportHandlers = (deps: Deps): Pick<Handlers, 'getExport'> => ({
  getExport: async ({
    params,
    query,
  }: {
    params: { regionId: Parameters<typeof currentState>[1] }
    query: ExportQuery
  }) => {
    // What writes files is loaded when one is asked for: the server listens before.
    const [{ exporters, exportFileName }, { exportOf }] = await Promise.all([
      import('./exporters.ts'),
      import('./network-export.ts'),
    ])
    const state = await currentState(deps, params.regionId, deps.today())
    const network = exportOf(state, query)
    const { format } = query
    const file = { name: exportFileName(network, format), type: exportFormats[format].type }
    return { answer: Readable.toWeb(exporters[format](network)) as ReadableStream, version: state.version, file }
  },
})
