import type { z } from 'zod'
import type { Route } from './api.ts'
import { changeRoutes } from './routes/change-routes.ts'
import { fileRoutes } from './routes/file-routes.ts'
import { meetingRoutes } from './routes/meeting-routes.ts'
import { programRoutes } from './routes/program-routes.ts'
import { regionRoutes } from './routes/region-routes.ts'

export type { Right, Route } from './api.ts'

/** Read three times: by the router, by the client's fetch, by the OpenAPI generator. */
export const routes = {
  ...regionRoutes,
  ...changeRoutes,
  ...fileRoutes,
  ...meetingRoutes,
  ...programRoutes,
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
