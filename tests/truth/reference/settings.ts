import type { Kind } from '../../../contract/vocabulary.ts'
import type { Region } from './region.ts'

/** The numbers of the rules, as a region finds them before it sets its own. */
const defaults = {
  G02: { leads: 2 },
  G03: { strong: 3, weak: 1, high: 3 },
  G05: { share: 0.25 },
  G07: { half: 0.5, strength: 2 },
  G08: { few: 1 },
  G09: { strength: 2, highFrom: 4 },
  G10: { partners: 2, rise: 0.1, lines: 3, ofPartner: 0.3, ofRegion: 0.15 },
  G11: { parts: 2 },
  G12: { partners: 2, strength: 2, months: 6 },
  G13: { partners: 2, tables: 5, share: 0.1 },
  G14: { share: 0.5, acting: 4 },
  G15: { shared: 8, lead: 20, own: 8, consensus: 0.5 },
  G17: { delayed: 3, silent: 6, high: 6 },
  G18: { strength: 2, judgement: 2, high: 3 },
  G19: { months: 6, needed: 4, high: 1 },
  G21: { share: 0.7, partners: 3, bodies: 8 },
} as const
const kindDefaults = {
  G02: { withoutMandate: ['employer', 'education_pro', 'education_vso', 'education_private', 'care'] },
  G11: { eased: ['municipality_centre', 'regional_bureau'] },
} as const satisfies Record<string, Record<string, readonly Kind[]>>

const own = (region: Region, rule: string, key: string) =>
  region.graph.settings.find((setting) => setting.rule === rule && setting.key === key)?.value

/** The numbers of a rule, as this region has them. */
export function numbersOf<Rule extends keyof typeof defaults>(
  region: Region,
  rule: Rule,
): Record<keyof (typeof defaults)[Rule], number> {
  const entries = Object.entries(defaults[rule]).map(([key, standard]: [string, number]) => {
    const value = own(region, rule, key)
    return [key, typeof value === 'number' ? value : standard]
  })
  return Object.fromEntries(entries) as Record<keyof (typeof defaults)[Rule], number>
}

const kindsOf = (region: Region, rule: string, key: string, standard: readonly string[]): readonly string[] => {
  const value = own(region, rule, key)
  return Array.isArray(value) ? value : standard
}
export const withoutMandate = (region: Region) =>
  kindsOf(region, 'G02', 'withoutMandate', kindDefaults.G02.withoutMandate)
export const easedKinds = (region: Region) => kindsOf(region, 'G11', 'eased', kindDefaults.G11.eased)
