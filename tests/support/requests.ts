import { apiBase } from '../../contract/api.ts'
import type { Route } from '../../contract/api.ts'
import { type RouteName, routes } from '../../contract/routes.ts'

const operationId = '0b0e1c7e-8a44-4d5b-9a3f-5d0d9b3b7c10'
const places: Record<string, string> = {
  regionId: 'ZZ01',
  partnerId: 'zz01-uwv',
  personId: 'zz01-adviser',
  changeId: 'b7a5bb73-5c0a-4f3e-9d6b-0e3c1f7f3a11',
  arrangement: 'network',
  ruleId: 'G01',
  storyId: 'zz01-story-board',
  backupId: 'ketenkaart-2026-11-24',
}
const queries: Partial<Record<RouteName, string>> = {
  search: '?q=uwv',
  listNames: '?q=uwv',
  getEvents: '?seconds=0',
  getExport: '?format=json',
  getComparison: '?from=zz01-moment-2025',
}
const bodies: Partial<Record<RouteName, unknown>> = {
  postChange: {
    operationId,
    title: 'Take a partner out',
    by: null,
    changes: [{ op: 'remove', what: 'partner', id: 'zz01-uwv' }],
  },
  undoChange: { operationId, by: null },
  erasePerson: { operationId, by: null },
  postTrial: { changes: [{ op: 'remove', what: 'partner', id: 'zz01-uwv' }] },
  previewImport: { name: 'sheet.csv' },
  putLayout: { positions: { 'zz01-uwv': [1, 2] }, replace: false },
}

export type Sample = {
  name: RouteName
  route: Route
  /** Whole, parameters filled in. */
  path: string
  /** A query that passes, with its question mark; empty where none is needed. */
  query: string
  body: unknown
  headers: Record<string, string>
}

/** A request that is right, for each route: what one thing is changed in, to see it refused. */
export const samples: Sample[] = (Object.keys(routes) as RouteName[]).map((name) => {
  const route: Route = routes[name]
  return {
    name,
    route,
    path: apiBase + route.path.replaceAll(/\{(\w+)\}/g, (_all, key: string) => places[key] ?? 'unknown'),
    query: queries[name] ?? '',
    body: bodies[name],
    headers: {
      ...(route.body && { 'Content-Type': route.media?.in ?? 'application/json' }),
      ...(route.ifMatch && { 'If-Match': '"3"' }),
    },
  }
})
export const sampleOf = (name: RouteName): Sample => samples.find((sample) => sample.name === name)!
