import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import type { Route } from '../../contract/api.ts'
import type { Answered } from './web.ts'

const AnyObject = z.record(z.string(), z.unknown())
const Header = z.object({ required: z.boolean(), schema: AnyObject })
const Reply = z.object({
  headers: z.record(z.string(), z.object({ $ref: z.string() })),
  content: z.record(z.string(), z.object({ schema: AnyObject })),
})
const Operation = z.object({ responses: z.record(z.string(), AnyObject) })
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), AnyObject),
    headers: z.record(z.string(), Header),
    responses: z.record(z.string(), Reply),
  }),
})

const lastOf = (ref: unknown) => String(ref).split('/').at(-1) ?? ''

/**
 * Holds what came over the wire against an OpenAPI document, with a validator that is not the one the server parses with.
 * Returns what is wrong, a line each; empty is good.
 */
export function contractOf(document: unknown) {
  const { paths, components } = Document.parse(document)
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, strictTuples: false })
  const moved = (schema: unknown): object =>
    AnyObject.parse(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"api#/$defs/')))
  ajv.addSchema({ $id: 'api', $defs: moved(components.schemas) })
  const faultsOf = (what: string, schema: unknown, value: unknown): string[] => {
    const valid = ajv.compile(moved(schema))
    return valid(value) ? [] : [`${what}: ${ajv.errorsText(valid.errors)}`]
  }

  return {
    names: Object.keys(components.schemas),
    compile: (name: string) => void ajv.compile({ $ref: `api#/$defs/${name}` }),
    check({ method, path }: Pick<Route, 'method' | 'path'>, answered: Answered): string[] {
      const found = paths[path]?.[method.toLowerCase()]?.responses[answered.status]
      if (found === undefined) return [`${method} ${path} may not answer ${answered.status}`]
      const reply = Reply.parse('$ref' in found ? components.responses[lastOf(found.$ref)] : found)
      const type = (answered.headers['content-type'] ?? '').split(';')[0] ?? ''
      const content = reply.content[type]
      if (content === undefined) return [`${method} ${path} may not answer in ${type}`]
      const headers = Object.entries(reply.headers).flatMap(([name, { $ref }]) => {
        const header = components.headers[lastOf($ref)]!
        const value = answered.headers[name.toLowerCase()]
        if (value === undefined) return header.required ? [`${name} is missing`] : []
        return faultsOf(name, header.schema, header.schema.type === 'integer' ? Number(value) : value)
      })
      return [...headers, ...faultsOf('answer', content.schema, answered.json ?? answered.text)]
    },
  }
}
