import type { MeasureInput } from '../measures.ts'
import { contactsOf } from './contacts.ts'
import type { Coverer } from './coverers.ts'
import { type Link, linksBelow, type Side } from './links.ts'
import type { Reason } from './ranges.ts'

type Step = { id: string; number: number | null; coverers: readonly Coverer[] }

/** From one step of the chain to the next. */
export type Handover = {
  from: string
  to: string
  /** The number of the first in the default chain, when the two are consecutive there too. */
  step: number | null
  /** Both are surely covered. */
  sure: boolean
  /** The strength at which somebody of the one works with somebody of the other, at least and at most (R9). */
  low: number
  high: number
  /** Who covers them, and what they do on the floor. */
  ids: string[]
  links: Link[]
  /** What must be known of who covers them, before it can be decided. */
  unsure: Reason[]
}

/** Who covers both, itself or by its kin, needs no handover: that is a contact of the greatest strength. */
const oneHand = 5

/** A handover of this strength is never too weak: no setting goes higher. */
const enough = 5

/** None when it is surely strong enough, when somebody does both, or when nobody covers one of the two. */
export function handoverOf(input: MeasureInput, from: Step, to: Step): Handover[] {
  const [ours, theirs] = [from, to].map(({ coverers }) => coverers.filter(({ may }) => may)) as [Coverer[], Coverer[]]
  if (ours.length === 0 || theirs.length === 0) return []
  const next = new Set(theirs.map(({ partner }) => partner))
  const both = ours.filter(({ partner }) => input.kin[partner]?.some((one) => next.has(one)))
  if (both.some(({ sure }) => sure)) return []
  const contacts = contactsOf(input)
  const kindOf = new Map<string, string>(input.given.partners.map(({ id, kind }) => [id, kind]))
  const between = { contacts, kin: input.kin, kindOf }
  const links = linksBelow(between, sideOf(ours, input), sideOf(theirs, input), 'operational', enough)
  if (links === null) return []
  const open = [ours, theirs].filter((side) => !side.some(({ sure }) => sure))
  const step = from.number !== null && to.number === from.number + 1 ? from.number : null
  return [
    {
      from: from.id,
      to: to.id,
      step,
      sure: open.length === 0,
      low: Math.max(0, ...links.map(({ low }) => low)),
      high: Math.max(both.length > 0 ? oneHand : 0, ...links.map(({ high }) => high)),
      ids: [...new Set([...ours, ...theirs].flatMap(({ ids }) => ids()))],
      links,
      unsure: [...open.flat(), ...both].flatMap(({ unsure }) => unsure),
    },
  ]
}

function sideOf(coverers: readonly Coverer[], { kin }: MeasureInput): Side {
  const ids = new Set(coverers.flatMap(({ partner }) => kin[partner] ?? [partner]))
  return { ids: [...ids], has: (id) => ids.has(id) }
}
