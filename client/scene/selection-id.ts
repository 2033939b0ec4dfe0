import { z } from 'zod'
import { RuleId } from '../../contract/finding.ts'
import { Kind, Sector } from '../../contract/records/fields.ts'

/**
 * What the id of something chosen says by itself: two together, all of a sector, or what the map draws as one. The id of a
 * record says nothing of its kind: `selectionOf` finds it in the scene.
 */
const SelectionId = z.discriminatedUnion('what', [
  z.object({ what: z.literal('pair'), a: z.string(), b: z.string() }),
  z.object({ what: z.literal('sector'), sector: Sector }),
  z.object({ what: z.literal('stack'), first: z.string() }),
  z.object({ what: z.literal('absent'), kind: Kind }),
  z.object({ what: z.literal('rule'), rule: z.string() }),
  z.object({ what: z.literal('expectations') }),
  z.object({ what: z.literal('record'), id: z.string() }),
])
export type SelectionId = z.infer<typeof SelectionId>

function decode(text: string): SelectionId {
  const at = text.indexOf(':')
  const [what, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
  const ends = rest.split('~')
  const [a, b] = ends
  if (text === 'expectations') return { what: text }
  if (what === 'pair' && a !== undefined && b !== undefined && ends.length === 2) return { what, a, b }
  if (what === 'stack') return { what, first: rest }
  const sector = Sector.safeParse(rest)
  if (what === 'sector' && sector.success) return { what, sector: sector.data }
  const rule = RuleId.safeParse(rest)
  if (what === 'rule' && rule.success) return { what, rule: rule.data }
  const kind = Kind.safeParse(rest)
  if (what === 'absent' && kind.success) return { what, kind: kind.data }
  return { what: 'record', id: text }
}

function encode(id: SelectionId): string {
  switch (id.what) {
    case 'pair':
      return `pair:${id.a}~${id.b}`
    case 'sector':
      return `sector:${id.sector}`
    case 'stack':
      return `stack:${id.first}`
    case 'absent':
      return `absent:${id.kind}`
    case 'rule':
      return `rule:${id.rule}`
    case 'expectations':
      return 'expectations'
    case 'record':
      return id.id
  }
}

/** The one way in and out of the text under which something is chosen, in the address and in a saved step. */
export const selectionCodec = z.codec(z.string(), SelectionId, { decode, encode })

/** The id under which two are chosen together; twice the same stands for what is inside a stack or a sector. */
export const pairId = (a: string, b: string): string => z.encode(selectionCodec, { what: 'pair', a, b })

/** The id under which all finds of a rule are chosen together. */
export const ruleSelectionId = (rule: string): string => `rule:${rule}`
