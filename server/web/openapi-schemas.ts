import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import * as change from '../../contract/change.ts'
import * as gap from '../../contract/gap.ts'
import * as graph from '../../contract/graph.ts'
import * as ids from '../../contract/ids.ts'
import * as layout from '../../contract/layout.ts'
import * as partner from '../../contract/answers/partner.ts'
import * as problem from '../../contract/problem.ts'
import * as fields from '../../contract/records/fields.ts'
import { recordTable } from '../../contract/records/table.ts'
import * as region from '../../contract/answers/region.ts'
import * as search from '../../contract/answers/search.ts'

export type Json = { [key: string]: unknown }

/** A schema of the contract stands in the document under the name it is exported by. */
const names = z.registry<{ id: string }>()
// One schema serves for the ids of all records; the first name given to it stays.
names.add(ids.Slug, { id: 'Slug' })
for (const { what, schema } of recordTable)
  names.add(schema, { id: what.replace(/^./, (first) => first.toUpperCase()) })
for (const module of [ids, fields, graph, problem, change, gap, layout, partner, region, search])
  for (const [id, schema] of Object.entries(module))
    if (schema instanceof z.ZodType && !names.has(schema)) names.add(schema, { id })

const Made = z.object({
  properties: z.object({ it: z.record(z.string(), z.unknown()) }),
  $defs: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
})

/**
 * Zod schemas as JSON Schema 2020-12, the shared ones once, under `components`.
 * Throws when a shared schema would read differently in what is sent than in what is answered.
 */
export class Schemas {
  readonly components: Record<string, Json> = {}

  of(schema: z.ZodType, io: 'input' | 'output'): Json {
    // Wrapped, because only what stands within a schema is given a name.
    const text = JSON.stringify(z.toJSONSchema(z.object({ it: schema }), { metadata: names, io }))
    const made = Made.parse(JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')))
    for (const [name, definition] of Object.entries(made.$defs)) this.#keep(name, definition)
    return made.properties.it
  }

  #keep(name: string, named: Json): void {
    const definition = { ...named }
    delete definition.id
    const known = this.components[name]
    if (known && !isDeepStrictEqual(known, definition)) throw new Error(`${name} reads in two ways`)
    this.components[name] = definition
  }
}
