import { randomBytes } from 'node:crypto'

/** What stands in the history where somebody was. */
export const ERASED = 'gewist'

/** Who is erased: the id and the role or name that were recorded, and the id that stands in its place. */
export type Erased = { id: string; role: string; instead: string }

export const newErased = (id: string, role: string): Erased => ({
  id,
  role,
  instead: `${id.slice(0, id.indexOf('-'))}-erased-${randomBytes(6).toString('hex')}`,
})

/** An id within a text, and not within a longer id. */
const idIn = (id: string) => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g')

/** A text without who is erased. */
export const textWithoutErased = (text: string, { id, role, instead }: Erased): string =>
  text.replaceAll(role, ERASED).replace(idIn(id), instead)

/**
 * A value of JSON without who is erased: the id in any text, the role where it stands with that id, as the role of the person itself
 * or as a name by id, and where it says who wrote or decided. Other texts stay as they are: a role such as "adviser" may stand in any of them.
 */
export function anonymous(value: unknown, erased: Erased): unknown {
  if (typeof value === 'string') return value.replace(idIn(erased.id), erased.instead)
  if (Array.isArray(value)) return value.map((one) => anonymous(one, erased))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value as Readonly<Record<string, unknown>>)
  const isThePerson = 'role' in value && 'id' in value && value.id === erased.id
  return Object.fromEntries(
    fields.map(([key, field]): [string, unknown] => {
      if (key === erased.id) return [erased.instead, typeof field === 'string' ? ERASED : anonymous(field, erased)]
      if (key === 'by' && field === erased.role) return [key, null]
      if (isThePerson && key !== 'id') return [key, key === 'role' ? ERASED : null]
      return [key.replace(idIn(erased.id), erased.instead), anonymous(field, erased)]
    }),
  )
}
