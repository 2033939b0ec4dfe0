import type { Kind } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import { municipalityLists } from './municipalities.ts'
import { wordKey } from '../table/cell-text.ts'

/** Words for a sort of partner, alone or in the plural: whom they stand for. */
const sorts: readonly { kinds: readonly Kind[]; words: RegExp }[] = [
  { kinds: ['municipality_centre'], words: /centrumgemeenten?/ },
  {
    kinds: ['municipality', 'municipality_centre'],
    words:
      /(?:regio|buur|[a-z]*steden|rand|kern)?gemeente[ns]?|municipalit(?:y|ies)|wethouders?(?: .*)?|colleges(?: van b&w)?/,
  },
  {
    kinds: ['trade_union'],
    words:
      /vakbond(?:en)?|vakorganisaties?|vakcentrales?|werknemersorganisaties?|werknemers|wurknimmersorganisaasjes|trade unions?|unions|bonden|vakbeweging/,
  },
  {
    kinds: ['employers_org'],
    words:
      /werkgeversorganisaties?|werkgeversverenigingen|ondernemersverenigingen|brancheorganisaties?|employers.? organi[sz]ations?|ondernemersorganisaties|werkgevers\(organisaties\)|koepels|wurkjouwersorganisaasjes/,
  },
  {
    kinds: ['employer'],
    words:
      /werkgevers?|(?:mkb |midden ?en ?klein|groot)?bedrijven|bedrijf|mkb(?:ers|'ers)|ondernemers?|ondernemingen|employers?|companies|het bedrijfsleven|bedrijfsleven|uitzendbureaus?/,
  },
  { kinds: ['employers_org', 'trade_union'], words: /sociale partners|social partners/ },
  {
    kinds: ['education_mbo'],
    words: /mbo|mbo'?s|roc'?s|mbo instellingen|mbo scholen|mbo'?s en roc'?s|mbo instelling|roc/,
  },
  { kinds: ['education_hbo'], words: /hogescholen|hbo|hbo instellingen|hogeschool/ },
  { kinds: ['education_wo'], words: /universiteiten|universiteit/ },
  {
    kinds: ['education_pro', 'education_vso'],
    words:
      /(?:pro|vso)(?:[ /]+(?:en )?(?:pro|vso))?(?: scholen)?|praktijkonderwijs|praktijkscholen|voortgezet speciaal onderwijs|vso scholen/,
  },
  {
    kinds: ['education_mbo', 'education_hbo', 'education_other'],
    words:
      /(?:het )?onderwijs(?:instellingen|instelling|veld|partners|partijen|organisaties)?|scholen|school|opleiders?|opleidingsinstituten|opleidingsinstellingen|kennis en onderwijsinstellingen|kennis en onderwijsinstelling|education|schools|onderwijs en onderzoek|beroepsonderwijs/,
  },
  {
    kinds: ['sw_company'],
    words:
      /sw bedrijven|sociale werkbedrijven|sociale werkvoorzieningen|sociale werkvoorzieningschappen|sociaal ontwikkelbedrijven|sociaal ontwikkelbedrijf|sw bedrijf|ontwikkelbedrijven/,
  },
  { kinds: ['social_service'], words: /sociale diensten|sociale dienst|uitvoeringsorganisaties|social services/ },
  { kinds: ['wsp'], words: /werk\(gevers\)servicepunten|werkgeversservicepunten|servicepunten|wsp'?s/ },
  {
    kinds: ['care'],
    words:
      /zorg|welzijn|zorg en welzijn|zorginstellingen?|zorgpartijen|zorgaanbieders|welzijnsorganisaties|zorgorganisaties|ggz instellingen/,
  },
  { kinds: ['province'], words: /provincies?|de provincie|provinces?/ },
  { kinds: ['knowledge'], words: /kennisinstellingen|kennispartners|onderzoeksinstellingen/ },
  {
    kinds: ['other'],
    words:
      /(?:overheid|overheden|partners|partijen|organisaties|instanties|instellingen|samenwerkingspartners|ketenpartners|maatschappelijke organisaties|jongerenorganisaties|partners in de regio|iedereen|allen|alle|diversen|divers|diverse|overige?n?|others?|anderen?|publieke en private .*partners|netwerkpartners|woning(?:bouw)?corporaties|hr dienstverleners|arbeidsmarktregio'?s|werkorganisaties|managers|bestuurders|stakeholders|tbd|nader te bepalen|ntb|nog te bepalen|nnb)/,
  },
]
const numbers =
  'beide|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|both|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|enkele \\d+'
const counted = new RegExp(String.raw`^(?:de |the )?(?:${numbers}|\d{1,3})\s+(.+)$`)
/** What may stand in front of such a word, and behind it. */
const before =
  /^(?:(?:de|het|een|the|diverse|verschillende|enkele|een aantal|meerdere|veel|sommige|some|other|various|overige|andere|lokale|regionale|omliggende|samenwerkende|deelnemende|betrokken|relevante|aangesloten|publieke|private|kleine|grote|local|regional|vertegenwoordigers? van|leden van|[a-z' ]+(?:se|ske|ker|ische|lijke))\s+)+/
const behind = /\s+(?:in|uit|van|binnen|of|te|from|op|rond)\s+.*$|\s+(?:regio|e\.?d\.?|etc|enz|\.\.\.)$/
const ofRegion =
  /\s+(?:in|uit|van|binnen|of)\s+(?:de |het |deze |onze |the )?(?:arbeidsmarkt)?(?:regio|region|omgeving|provincie)\b.*$/

export type VagueName = { kinds: readonly Kind[]; isCounted: boolean }

/**
 * Words that name nobody in particular: a sort of partner alone, in the plural, or with "not further named" behind it; and whether they
 * say how many, so that members can be chosen. Null when the words may be a name.
 */
export function vagueName(text: string, regionName = ''): VagueName | null {
  const key = wordKey(text)
  if (/^anders\b|^others?,|^n\.?v\.?t\.?$|^geen$/.test(key)) return { kinds: ['other'], isCounted: false }
  const isUnnamed = /\b(?:niet nader (?:genoemd|bekend|gespecificeerd)|niet genoemd|not named|een aantal)\b/.test(key)
  const ofThis = new RegExp(
    String.raw`(?<=gemeenten|bedrijven|scholen|instellingen|bonden|organisaties)\s+(?:(?:arbeidsmarkt)?regio\s+)?${wordKey(regionName).replaceAll(/[^a-z0-9 ]/g, '.')}$`,
  )
  const words = wordKey(
    (regionName === '' ? key : key.replace(ofThis, ''))
      .replaceAll(/\s*\((?!gevers\)|organisaties\))[^)]*\)/g, '')
      .replace(/,.*$/, ''),
  )
  if (words === '' || /^(?:de )?regio$/.test(words)) return { kinds: ['other'], isCounted: false }
  const many = counted.exec(words)?.[1]
  const kinds =
    kindsOf(many ?? words) ??
    kindsOf(withoutPlace(many ?? words)) ??
    (many === undefined ? null : kindsOf(many.replace(behind, '')))
  if (kinds !== null) return { kinds, isCounted: many !== undefined && !/^alle$/.test(words) }
  return isUnnamed ? { kinds: ['other'], isCounted: false } : null
}

/** "Scholen Enschede", "11 gemeenten Midden-Brabant": a sort in the plural, with the name of a municipality or region behind it. */
function withoutPlace(words: string): string {
  const [, sort = '', place = ''] =
    /^(.*?(?:gemeenten|bedrijven|scholen|instellingen|bonden|organisaties|diensten))\s+(?:regio\s+)?(.+)$/.exec(
      words,
    ) ?? []
  const { today, regions } = municipalityLists()
  const key = bare(place)
  return today.has(key) || [...regions.values()].some((name) => bare(name) === key) ? sort : words
}

function kindsOf(words: string): readonly Kind[] | null {
  const forms = [
    words,
    words.replace(before, ''),
    words.replace(ofRegion, ''),
    words.replace(ofRegion, '').replace(before, ''),
  ]
  // "Gemeenten van Haaglanden" names a sort; "ROC van Twente" and "Partners in Welzijn" are names.
  const head = words.replace(behind, '')
  const isPlural = /(?:en|s)$/.test(head) && !/^(?:partners|partijen|organisaties|instellingen|instanties)$/.test(head)
  if (isPlural) forms.push(head, head.replace(before, ''))
  for (const form of new Set(forms)) {
    const sort = sorts.find((each) => new RegExp(`^(?:${each.words.source})$`).test(form))
    if (sort !== undefined) return sort.kinds
  }
  return null
}
