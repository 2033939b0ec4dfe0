import { z } from 'zod'
import { Figures } from '../figures.ts'
import { Gaps, RuleId, Severity } from '../gap.ts'
import { Day } from '../records/fields.ts'
import { RegionGraph } from '../graph.ts'
import { PartnerId, RecordId, RegionId } from '../ids.ts'
import { Arrangement, Layout, LayoutRequest } from '../layout.ts'
import { FiguresBeside } from '../answers/figures-beside.ts'
import { Comparison } from '../answers/comparison.ts'
import { PartnerStory } from '../answers/partner.ts'
import { RegionDetail, Regions } from '../answers/region.ts'
import { OrganisationNames } from '../answers/names.ts'
import { SearchAnswer } from '../answers/search.ts'
import type { Route } from '../api.ts'
import { momentQuery, regionParams, noQuery, readProblems, findProblems, writeProblems } from './route-parts.ts'

/** What is known of regions, and where it stands on the map. */
export const regionRoutes = {
  listRegions: {
    method: 'GET',
    path: '/regions',
    summary: 'All regions, with how much is known of each',
    answer: Regions,
    right: 'read',
    problems: readProblems,
  },
  getRegion: {
    method: 'GET',
    path: '/regions/{regionId}',
    summary: 'One region',
    params: regionParams,
    answer: RegionDetail,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  getGraph: {
    method: 'GET',
    path: '/regions/{regionId}/graph',
    summary: 'The network of a region, whole',
    params: regionParams,
    query: momentQuery,
    answer: RegionGraph,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  getPartner: {
    method: 'GET',
    path: '/regions/{regionId}/partners/{partnerId}',
    summary: 'Everything said of a partner, and by whom',
    params: regionParams.extend({ partnerId: PartnerId }),
    answer: PartnerStory,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  getGaps: {
    method: 'GET',
    path: '/regions/{regionId}/gaps',
    summary: 'What is missing or fragile, each with its evidence',
    params: regionParams,
    query: momentQuery.extend({ on: Day.optional(), rule: RuleId.optional(), severity: Severity.optional() }),
    answer: Gaps,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  getFigures: {
    method: 'GET',
    path: '/regions/{regionId}/figures',
    summary: 'Six questions in numbers, and the measures of the network',
    params: regionParams,
    query: momentQuery.extend({ on: Day.optional() }),
    answer: Figures,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  listFigures: {
    method: 'GET',
    path: '/figures',
    summary: 'The six questions of all regions side by side, without a name, a total or a rank',
    query: noQuery.extend({ on: Day.optional() }),
    answer: FiguresBeside,
    right: 'read',
    problems: readProblems,
  },
  getComparison: {
    method: 'GET',
    path: '/regions/{regionId}/comparison',
    summary: 'A region at two moments beside each other, by who could speak twice',
    params: regionParams,
    /** Ids of moments, the older first; `to` is `now` unless told. */
    query: noQuery.extend({ from: RecordId, to: RecordId.optional() }),
    answer: Comparison,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  search: {
    method: 'GET',
    path: '/search',
    summary: 'Partners, bodies, activities and regions by name or alias',
    query: noQuery.extend({
      q: z.string().trim().min(1).max(100),
      /** Only what is in this region. */
      region: RegionId.optional(),
      /** What is in this region comes first. */
      near: RegionId.optional(),
    }),
    answer: SearchAnswer,
    right: 'read',
    problems: readProblems,
  },
  listNames: {
    method: 'GET',
    path: '/names',
    summary: 'Names a new partner may have: known in a region, in others, or on the list of organisations',
    query: noQuery.extend({
      q: z.string().trim().min(1).max(100),
      /** What is in this region comes first, with its id. */
      near: RegionId.optional(),
    }),
    answer: OrganisationNames,
    right: 'read',
    problems: readProblems,
  },
  getLayout: {
    method: 'GET',
    path: '/regions/{regionId}/layouts/{arrangement}',
    summary: 'Where things stand on the map',
    params: regionParams.extend({ arrangement: Arrangement }),
    query: momentQuery,
    answer: Layout,
    right: 'read',
    problems: findProblems,
  },
  putLayout: {
    method: 'PUT',
    path: '/regions/{regionId}/layouts/{arrangement}',
    summary: 'Keep where things stand; what has a place keeps it unless told otherwise',
    params: regionParams.extend({ arrangement: Arrangement }),
    body: LayoutRequest,
    answer: Layout,
    bodyLimit: 1_000_000,
    right: 'write',
    writes: true,
    problems: writeProblems,
  },
} as const satisfies Record<string, Route>
