import type { Kind } from '../../contract/vocabulary.ts'
import type { Random } from './random.ts'

/** How often a kind stands in a region of 100 partners; below 1 it may be missing, as in real regions. */
const shares: readonly (readonly [Kind, number, readonly string[]])[] = [
  ['municipality_centre', 1, ['Gemeente']],
  ['municipality', 14, ['Gemeente']],
  ['municipality_cluster', 3, ['Samenwerking', 'Cluster']],
  ['province', 1, ['Provincie']],
  ['uwv', 1, ['UWV']],
  ['social_service', 5, ['Sociale dienst', 'Werkplein']],
  ['wsp', 3, ['Servicepunt', 'WSP']],
  ['werkcentrum', 0.5, ['Werkcentrum']],
  ['leerwerkloket', 1, ['Leerwerkloket']],
  ['sw_company', 3, ['Ontwikkelbedrijf', 'Werkbedrijf']],
  ['employers_org', 5, ['Ondernemers', 'Werkgeverskring']],
  ['employer', 17, ['Bouwbedrijf', 'Logistiek', 'Techniek', 'Installatie', 'Metaal']],
  ['trade_union', 2, ['Vakbond']],
  ['education_mbo', 4, ['ROC', 'Vakcollege']],
  ['sbb', 0.5, ['SBB']],
  ['education_pro', 4, ['Praktijkschool']],
  ['education_vso', 3, ['School voor VSO']],
  ['education_hbo', 2, ['Hogeschool']],
  ['education_private', 3, ['Opleider']],
  ['rmc', 1, ['Leerlingzaken']],
  ['care', 13, ['Zorggroep', 'GGZ', 'Wijkteam', 'Thuiszorg']],
  ['regional_bureau', 1, ['Bureau']],
  ['knowledge', 3, ['Kennisnetwerk', 'Planbureau']],
  ['other', 4, ['Stichting', 'Vereniging']],
]
const places =
  'Aarhof Berkwold Capelhoek Drechtmond Elzendam Fluithaven Grensoord Haverveen IJpolder Juttersdijk Kreekzicht Lagewaard Meerlo Noorderkoog Oudezijl Polderhart Rietmolen Schorrewoud Terpstra Uiterwaard Veldrust Westeraa Zandvoorde Zwinhove'.split(
    ' ',
  )
const additions = ['', 'Oost', 'West', 'Noord', 'Zuid', 'Centrum', 'aan Zee', 'Land']

/** `count` kinds with a name each, shares as above; names are unique and belong to nobody. */
export function partnersOf(count: number, random: Random): { kind: Kind; name: string }[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0)
  const wanted = shares.flatMap(([kind, share, words]) => {
    const exact = (share * count) / total
    const times = share < 1 ? Number(random.chance(0.3)) : Math.max(1, Math.round(exact))
    return Array.from({ length: kind === 'municipality_centre' ? 1 : times }, () => ({ kind, words }))
  })
  const taken = new Set<string>()
  const kept = wanted.slice(0, count)
  while (kept.length < count) kept.push({ kind: 'employer', words: ['Bedrijf'] })
  return kept.map(({ kind, words }) => {
    for (let attempt = 0; ; attempt++) {
      const base = `${random.pick(words)} ${random.pick(places)} ${random.pick(additions)}`.trim()
      const name = attempt < 20 ? base : `${base} ${attempt}`
      if (taken.has(name)) continue
      taken.add(name)
      return { kind, name }
    }
  })
}
