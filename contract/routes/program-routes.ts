import { z } from 'zod'
import { RuleId } from '../gap.ts'
import { RuleDetail, Rules } from '../rule.ts'
import type { Route } from '../api.ts'
import { readProblems, findProblems, probeProblems } from './route-parts.ts'

/** What the program says of itself: its rules, its health, its contract. */
export const programRoutes = {
  listRules: {
    method: 'GET',
    path: '/rules',
    summary: 'The rules, with their texts, settings and sources',
    answer: Rules,
    right: 'read',
    problems: readProblems,
  },
  getRule: {
    method: 'GET',
    path: '/rules/{ruleId}',
    summary: 'One rule, with a small example of a find and of a near miss',
    params: z.strictObject({ ruleId: RuleId }),
    answer: RuleDetail,
    right: 'read',
    problems: findProblems,
  },
  listEmbeddingSites: {
    method: 'GET',
    path: '/embedding-sites',
    summary: 'Which sites may show a view of a region in a page of theirs',
    /** Origins such as `https://www.example.nl`; empty = none. */
    answer: z.strictObject({ sites: z.array(z.string()) }),
    right: 'read',
    problems: readProblems,
  },
  getLive: {
    method: 'GET',
    path: '/health/live',
    summary: 'The server runs',
    answer: z.strictObject({ status: z.literal('live') }),
    right: null,
    problems: probeProblems,
  },
  getReady: {
    method: 'GET',
    path: '/health/ready',
    summary: 'The server and its database answer',
    answer: z.strictObject({ status: z.literal('ready') }),
    right: null,
    problems: [...probeProblems, 'unavailable'],
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    answer: z.looseObject({ openapi: z.string() }),
    right: null,
    problems: [...probeProblems, 'too-many-requests'],
  },
} as const satisfies Record<string, Route>
