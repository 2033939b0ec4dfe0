import type { z } from 'zod'
import type { ProblemName } from './problem.ts'

/** Where the API lives, and the version of its contract (semver; the major one is in the path). */
export const apiBase = '/api/v1'
export const apiVersion = '1.0.0'

/** What who asks must be allowed: to read a region, or to write in it. */
export type Right = 'read' | 'write'

export type Route = {
  method: 'GET' | 'POST' | 'PUT'
  /** Below /api/v1, parameters in braces as in OpenAPI. */
  path: string
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  answer: z.ZodType
  /** 200 unless said otherwise. */
  status?: 201
  /** The answer carries the region's version as ETag. */
  etag?: true
  /** A write that must say which version it saw, with If-Match. */
  ifMatch?: true
  /** Largest body in bytes; 100 kB unless said otherwise. */
  bodyLimit?: number
  /** Null: it is for everybody who reaches the server. */
  right: Right | null
  /** It changes what is recorded. */
  writes?: true
  /**
   * Types of what is sent and answered, when that is no JSON: a file comes in as a stream (`body` says so), or the answer goes out
   * as one (`answer` says so), in one of the types of `out`.
   */
  media?: { in?: string; out?: string | readonly string[] }
  problems: readonly ProblemName[]
}
