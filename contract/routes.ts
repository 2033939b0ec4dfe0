import { z } from 'zod'
import { ChangePage, ChangeRecord, ChangeSet, LogQuery, UndoRequest } from './change.ts'
import { ExportQuery, exportTypes } from './export.ts'
import { Figures } from './figures.ts'
import { Gaps, RuleId, Severity } from './gap.ts'
import { Day } from './records/fields.ts'
import { RegionGraph } from './graph.ts'
import { ChangeId, PartnerId, RecordId, RegionId } from './ids.ts'
import { Arrangement, Layout, LayoutRequest } from './layout.ts'
import { ErasedPerson } from './answers/erased-person.ts'
import { NewsQuery } from './answers/news.ts'
import { PartnerStory } from './answers/partner.ts'
import type { Route } from './api.ts'
import { RuleDetail, Rules } from './rule.ts'
import { RegionDetail, Regions } from './answers/region.ts'
import { ImportPreview } from './answers/import.ts'
import { OrganisationNames } from './answers/names.ts'
import { SearchAnswer } from './answers/search.ts'
import { Trial, TrialRequest } from './answers/trial.ts'

export type { Right, Route } from './api.ts'

const region = z.strictObject({ regionId: RegionId })
const none = z.strictObject({})
const read = [
  ...(['bad-request', 'forbidden', 'not-acceptable', 'misdirected'] as const),
  ...(['too-many-requests', 'internal', 'unavailable'] as const),
] as const
/** Health is asked often, by machines: never held back. */
const probe = ['bad-request', 'not-acceptable', 'misdirected', 'internal'] as const
const find = [...read, 'not-found'] as const
const write = [...find, 'too-large', 'unsupported-media-type'] as const

/** Read three times: by the router, by the client's fetch, by the OpenAPI generator. */
export const routes = {
  listRegions: {
    method: 'GET',
    path: '/regions',
    summary: 'All regions, with how much is known of each',
    answer: Regions,
    right: 'read',
    problems: read,
  },
  getRegion: {
    method: 'GET',
    path: '/regions/{regionId}',
    summary: 'One region',
    params: region,
    answer: RegionDetail,
    etag: true,
    right: 'read',
    problems: find,
  },
  getGraph: {
    method: 'GET',
    path: '/regions/{regionId}/graph',
    summary: 'The network of a region, whole',
    params: region,
    answer: RegionGraph,
    etag: true,
    right: 'read',
    problems: find,
  },
  getPartner: {
    method: 'GET',
    path: '/regions/{regionId}/partners/{partnerId}',
    summary: 'Everything said of a partner, and by whom',
    params: region.extend({ partnerId: PartnerId }),
    answer: PartnerStory,
    etag: true,
    right: 'read',
    problems: find,
  },
  getGaps: {
    method: 'GET',
    path: '/regions/{regionId}/gaps',
    summary: 'What is missing or fragile, each with its evidence',
    params: region,
    query: none.extend({ on: Day.optional(), rule: RuleId.optional(), severity: Severity.optional() }),
    answer: Gaps,
    etag: true,
    right: 'read',
    problems: find,
  },
  getFigures: {
    method: 'GET',
    path: '/regions/{regionId}/figures',
    summary: 'Six questions in numbers, and the measures of the network',
    params: region,
    query: none.extend({ on: Day.optional() }),
    answer: Figures,
    etag: true,
    right: 'read',
    problems: find,
  },
  getExport: {
    method: 'GET',
    path: '/regions/{regionId}/export',
    summary: 'A region, or a part of it, as a file for a spreadsheet or another program',
    params: region,
    query: ExportQuery,
    answer: z.instanceof(ReadableStream),
    etag: true,
    media: { out: exportTypes },
    right: 'read',
    problems: find,
  },
  listRules: {
    method: 'GET',
    path: '/rules',
    summary: 'The rules, with their texts, settings and sources',
    answer: Rules,
    right: 'read',
    problems: read,
  },
  getRule: {
    method: 'GET',
    path: '/rules/{ruleId}',
    summary: 'One rule, with a small example of a find and of a near miss',
    params: z.strictObject({ ruleId: RuleId }),
    answer: RuleDetail,
    right: 'read',
    problems: find,
  },
  search: {
    method: 'GET',
    path: '/search',
    summary: 'Partners, bodies, activities and regions by name or alias',
    query: none.extend({
      q: z.string().trim().min(1).max(100),
      /** Only what is in this region. */
      region: RegionId.optional(),
      /** What is in this region comes first. */
      near: RegionId.optional(),
    }),
    answer: SearchAnswer,
    right: 'read',
    problems: read,
  },
  listNames: {
    method: 'GET',
    path: '/names',
    summary: 'Names a new partner may have: known in a region, in others, or on the list of organisations',
    query: none.extend({
      q: z.string().trim().min(1).max(100),
      /** What is in this region comes first, with its id. */
      near: RegionId.optional(),
    }),
    answer: OrganisationNames,
    right: 'read',
    problems: read,
  },
  listChanges: {
    method: 'GET',
    path: '/regions/{regionId}/changes',
    summary: 'What was changed, newest first',
    params: region,
    query: LogQuery,
    answer: ChangePage,
    etag: true,
    right: 'read',
    problems: find,
  },
  postChange: {
    method: 'POST',
    path: '/regions/{regionId}/changes',
    summary: 'Write a change set, whole or not at all',
    params: region,
    body: ChangeSet,
    answer: ChangeRecord,
    status: 201,
    etag: true,
    ifMatch: true,
    bodyLimit: 8_000_000,
    right: 'write',
    writes: true,
    problems: [...write, 'conflict', 'version-missing', 'version-stale'],
  },
  undoChange: {
    method: 'POST',
    path: '/regions/{regionId}/changes/{changeId}/undo',
    summary: 'Write the change set that puts back what this one changed',
    params: region.extend({ changeId: ChangeId }),
    body: UndoRequest,
    answer: ChangeRecord,
    status: 201,
    etag: true,
    ifMatch: true,
    right: 'write',
    writes: true,
    problems: [...write, 'conflict', 'version-missing', 'version-stale'],
  },
  erasePerson: {
    method: 'POST',
    path: '/regions/{regionId}/persons/{personId}/erase',
    summary: 'Take a person out, of the history too: it cannot be taken back',
    params: region.extend({ personId: RecordId }),
    body: UndoRequest,
    answer: ErasedPerson,
    etag: true,
    ifMatch: true,
    right: 'write',
    writes: true,
    problems: [...write, 'conflict', 'version-missing', 'version-stale'],
  },
  getEvents: {
    method: 'GET',
    path: '/regions/{regionId}/events',
    summary: 'What is written in a region, as it is written: server-sent events',
    params: region,
    query: NewsQuery,
    answer: z.instanceof(ReadableStream<Uint8Array>),
    media: { out: 'text/event-stream' },
    right: 'read',
    problems: find,
  },
  postTrial: {
    method: 'POST',
    path: '/regions/{regionId}/trial',
    summary: 'How the region would be after changes that are not written',
    params: region,
    body: TrialRequest,
    answer: Trial,
    etag: true,
    bodyLimit: 1_000_000,
    right: 'read',
    problems: write,
  },
  previewImport: {
    method: 'POST',
    path: '/regions/{regionId}/import-preview',
    summary: 'What a file would write: a sheet of the region, or a network file; nothing is written',
    params: region,
    body: z.instanceof(ReadableStream),
    media: { in: 'application/vnd.ketenkaart.import' },
    answer: ImportPreview,
    etag: true,
    bodyLimit: 16_000_000,
    right: 'read',
    problems: write,
  },
  getLayout: {
    method: 'GET',
    path: '/regions/{regionId}/layouts/{arrangement}',
    summary: 'Where things stand on the map',
    params: region.extend({ arrangement: Arrangement }),
    answer: Layout,
    right: 'read',
    problems: find,
  },
  putLayout: {
    method: 'PUT',
    path: '/regions/{regionId}/layouts/{arrangement}',
    summary: 'Keep where things stand; what has a place keeps it unless told otherwise',
    params: region.extend({ arrangement: Arrangement }),
    body: LayoutRequest,
    answer: Layout,
    bodyLimit: 1_000_000,
    right: 'write',
    writes: true,
    problems: write,
  },
  getLive: {
    method: 'GET',
    path: '/health/live',
    summary: 'The server runs',
    answer: z.strictObject({ status: z.literal('live') }),
    right: null,
    problems: probe,
  },
  getReady: {
    method: 'GET',
    path: '/health/ready',
    summary: 'The server and its database answer',
    answer: z.strictObject({ status: z.literal('ready') }),
    right: null,
    problems: [...probe, 'unavailable'],
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    answer: z.looseObject({ openapi: z.string() }),
    right: null,
    problems: [...probe, 'too-many-requests'],
  },
} as const satisfies Record<string, Route>

export type Routes = typeof routes
export type RouteName = keyof Routes
type Part<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined
type Sent<R, K extends string> = R extends Record<K, infer S extends z.ZodType> ? z.input<S> : undefined
/** What a handler is given. */
export type Params<N extends RouteName> = Part<Routes[N], 'params'>
export type Query<N extends RouteName> = Part<Routes[N], 'query'>
export type RequestBody<N extends RouteName> = Part<Routes[N], 'body'>
/** What a client sends. */
export type SentQuery<N extends RouteName> = Sent<Routes[N], 'query'>
export type SentBody<N extends RouteName> = Sent<Routes[N], 'body'>
export type Answer<N extends RouteName> = z.output<Routes[N]['answer']>
