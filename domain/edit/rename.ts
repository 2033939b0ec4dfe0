import type { Partner } from '../../contract/records/nodes/partner.ts'
import { fold } from '../text-match.ts'

/** As many other names as a partner may have. */
export const MAX_ALIASES = 50

/** Names without those that are this name, or are there twice, capitals and accents apart; the first so many. */
export function withoutDoubles(names: readonly string[], name: string): string[] {
  const seen = new Set([fold(name)])
  return names
    .filter((one) => {
      const folded = fold(one)
      if (seen.has(folded)) return false
      seen.add(folded)
      return true
    })
    .slice(0, MAX_ALIASES)
}

/** The partner under another name; the one it had stays as another name of it, so that it is found by both. */
export function renamePartner(partner: Partner, name: string): Partner {
  if (name === partner.name) return partner
  return { ...partner, name, aliases: withoutDoubles([partner.name, ...partner.aliases], name) }
}
