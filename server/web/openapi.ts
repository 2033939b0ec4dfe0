import { z } from 'zod'
import { apiBase, apiVersion } from '../../contract/api.ts'
import { Problem, type ProblemName, problems } from '../../contract/problem.ts'
import type { Route } from '../../contract/api.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import type { Handlers } from './handler.ts'
import { type Json, Schemas } from './openapi-schemas.ts'
import { problemType } from './problem.ts'

const about = {
  title: 'Ketenkaart',
  version: apiVersion,
  summary: 'Who works with whom in a Dutch labour-market region, and where the chain is weak',
  description:
    'Reads and writes the networks of the labour-market regions. `null` always means "not recorded". Times are in UTC, days are ' +
    'calendar days. A write says with `If-Match` which version of the region it saw, comes from a page of this server or ' +
    'carries its `Origin`, and may be sent again with the same `operationId`: it happens once.',
  contact: { name: 'Ketenkaart maintainers' },
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
}

const tags = {
  regions: 'A region: its network, its gaps, its history, its map',
  rules: 'What finds the gaps',
  search: 'Find by name',
  health: 'For whoever keeps the server running',
  'openapi.json': 'The contract itself',
}

const header = (description: string, schema: Json): Json => ({ description, required: true, schema })
const headers = {
  'API-Version': header('Version of this contract', { type: 'string', examples: [apiVersion] }),
  ETag: header('The version of the region', { type: 'string', pattern: '^"[0-9]+"$', examples: ['"12"'] }),
  Location: header('Where what was written can be read', { type: 'string', format: 'uri-reference' }),
  'Retry-After': header('Whole seconds after which trying again makes sense', { type: 'integer', minimum: 0 }),
}
const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of the region as last read',
  schema: { type: 'string', pattern: '^"(0|[1-9][0-9]{0,14})"$', examples: ['"12"'] },
}

const headersNamed = (...names: (keyof typeof headers)[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const waits = new Set<ProblemName>(['too-many-requests', 'unavailable'])
const problemAnswer = (name: ProblemName): Json => ({
  description: problems[name].title,
  headers: headersNamed('API-Version', ...(waits.has(name) ? (['Retry-After'] as const) : [])),
  content: { [problemType]: { schema: schemaRef('Problem') } },
})

/** `getRegion`: one operation of the document. */
function operation(name: RouteName, schemas: Schemas): Json {
  const route: Route = routes[name]
  const status = String(route.status ?? 200)
  const answered = headersNamed(
    'API-Version',
    ...(route.etag ? (['ETag'] as const) : []),
    ...(route.status === 201 ? (['Location'] as const) : []),
  )
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.path.split('/')[1]],
    ...(route.right !== null && { 'x-right': route.right }),
    parameters: [
      ...parameters('path', route.params, schemas),
      ...parameters('query', route.query, schemas),
      ...(route.ifMatch ? [ifMatch] : []),
    ],
    ...(route.body && {
      requestBody: { required: true, content: contentOf(route.media?.in, route.body, 'input', schemas) },
    }),
    responses: {
      [status]: {
        description: route.summary,
        headers: answered,
        content: contentOf(route.media?.out, route.answer, 'output', schemas),
      },
      ...Object.fromEntries(
        route.problems.map((problem) => [problems[problem].status, { $ref: `#/components/responses/${problem}` }]),
      ),
    },
  }
}

/** JSON by its schema; a file by its type alone. */
const contentOf = (
  types: string | readonly string[] | undefined,
  schema: z.ZodType,
  io: 'input' | 'output',
  schemas: Schemas,
): Json => {
  if (types === undefined) return { 'application/json': { schema: schemas.of(schema, io) } }
  if (typeof types === 'string') return { [types]: { schema: { type: 'string' } } }
  return Object.fromEntries(types.map((type) => [type, { schema: {} }]))
}

const parameters = (place: 'path' | 'query', shape: z.ZodObject | undefined, schemas: Schemas): Json[] =>
  Object.entries(shape?.shape ?? {}).map(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) throw new Error(`${name} is no schema`)
    return { name, in: place, required: !schema.safeParse(undefined).success, schema: schemas.of(schema, 'input') }
  })

/** The OpenAPI 3.1 document of the route table: https://spec.openapis.org/oas/v3.1.1.html */
export function openApiDocument(): { openapi: string; [key: string]: unknown } {
  const schemas = new Schemas()
  schemas.of(Problem, 'output')
  const all = Object.keys(routes) as RouteName[]
  const paths: Record<string, Json> = {}
  for (const name of all) {
    const { path, method } = routes[name]
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name, schemas) }
  }
  const used = new Set(all.flatMap((name): readonly ProblemName[] => routes[name].problems))
  return {
    openapi: '3.1.1',
    info: about,
    servers: [{ url: apiBase, description: 'This server' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas.components,
      headers,
      responses: Object.fromEntries([...used].map((name) => [name, problemAnswer(name)])),
    },
  }
}

/** Made once: the contract does not change while the server runs. */
export const openApiHandlers = (): Pick<Handlers, 'getOpenApi'> => {
  const answer = openApiDocument()
  return { getOpenApi: () => Promise.resolve({ answer }) }
}
