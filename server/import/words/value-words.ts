import type {
  ActivityStatus,
  bodyKinds,
  Kind,
  Level,
  NamedLevel,
  roles,
  statedBys,
} from '../../../contract/vocabulary.ts'

/*
 * Words people write for what the vocabulary names, folded, beside the words of the screen and of the template. Marks and blanks too.
 */

/** Anywhere in a text: which level it names. */
export const levelStems: readonly { level: NamedLevel; stem: RegExp }[] = [
  {
    level: 'administrative',
    stem: /\b(?:bestuur(?:lijke?|lijk)?|strategische?|administrative|strategic|board|bestuurders)\b/,
  },
  { level: 'policy', stem: /\b(?:ambtelijke?|beleid(?:smatige?|sniveau)?|tactische?|policy|tactical|ambtenaren)\b/ },
  {
    level: 'operational',
    stem: /\b(?:uitvoerende?|uitvoering(?:sniveau)?|operationee?le?|operational|werkvloer|vloer)\b/,
  },
]

/** Words that may stand beside a level in a header that says nothing more. */
export const levelFillers =
  /\b(?:niveau|laag|level|samenwerking|contact|sterkte|strength|relatie|verbinding|op|het|in|de|of|samen|overige?|schaal|0 5|0|1|5|score)\b/g

/** Letters for levels; the second set where P or O occurs and B and U do not. */
export const levelLetters = {
  dutch: { b: 'administrative', a: 'policy', u: 'operational' },
  english: { a: 'administrative', p: 'policy', o: 'operational' },
} as const satisfies Record<string, Record<string, Level>>

/** It is there; how strong is not said. */
export const marks = new Set([
  'x',
  'v',
  'ja',
  'yes',
  'y',
  'j',
  'true',
  'waar',
  '✓',
  '✔',
  '☑',
  '☒',
  '✗',
  '✘',
  '√',
  '•',
  '●',
  '*',
  '+',
  '■',
  '⬤',
  'xx',
  'xxx',
  'aangevinkt',
  'checked',
])
/** Asked, and there is none. */
export const noMarks = new Set(['nee', 'no', 'geen', 'n', 'false', 'onwaar', 'none', 'niet'])
/** Nothing is recorded. */
export const blanks = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  'n.v.t.',
  'nvt',
  'n.v.t',
  'n/a',
  'na',
  'weet niet',
  'weet ik niet',
  'onbekend',
  '?',
  'geen antwoord',
  'unknown',
  "don't know",
  'do not know',
  'dont know',
  'not applicable',
  'niet van toepassing',
  'geen mening',
  'no opinion',
  'no answer',
  '.',
  '…',
  '...',
  'weet ik (nog) niet',
  'not known',
  'niet bekend',
])

export const strengthWords: readonly { strength: 0 | 1 | 2 | 3 | 4 | 5; words: string }[] = [
  { strength: 0, words: 'geen contact|no contact|geen samenwerking|geen relatie|no cooperation|none' },
  { strength: 1, words: 'kennen|kennen elkaar|know|know each other|knowing|elkaar kennen|kent|bekend' },
  {
    strength: 2,
    words: 'informeren|informeren elkaar|inform|inform each other|informing|elkaar informeren|informeert',
  },
  {
    strength: 3,
    words: 'afstemmen|stemmen af|afstemming|align|coordinate|aligning|coordinating|stemt af|coordination',
  },
  {
    strength: 4,
    words:
      'samen beslissen|besluiten samen|decide together|samen besluiten|beslissen samen|deciding together|beslissen|besluiten',
  },
  {
    strength: 5,
    words: 'samen doen|doen het samen|do together|do it together|samen uitvoeren|doing together|doen samen',
  },
]

export const roleWords: Record<(typeof roles)[number], string> = {
  lead: 'trekker|voorzitter|lead|t|leider|chair|leader|penvoerder|trekkend|trekkersrol|eerste trekker|opdrachtgever/trekker|projectleider|kartrekker|voorzit',
  participant: 'deelnemer|lid|d|participant|member|neemt deel|doet mee|deelnemend',
}

export const statedByWords: Record<(typeof statedBys)[number], string> = {
  partner: 'partner|de partner|partner zelf|zelf',
  document: 'document|bron',
  observer: 'waarnemer|observer|wij',
}

export const statusWords: Record<ActivityStatus, string> = {
  planned: 'gepland|planned',
  preparing: 'in opzet|in voorbereiding|preparing|in preparation|voorbereiding',
  running: 'in uitvoering|running|loopt|lopend|actief|bezig|active|in progress',
  delayed: 'vertraagd|delayed|vertraging',
  slimmed: 'afgeslankt|slimmed|scaled back|versmald',
  not_realised: 'niet tot stand gekomen|niet gerealiseerd|not realised|not realized',
  stopped: 'gestopt|stopped|beeindigd',
  done: 'afgerond|done|gereed|klaar|voltooid|finished|completed',
  secured: 'geborgd|secured|made to last|borging',
}

/** Words for a kind of partner, beside its code and the words of the template. */
export const kindWords: Partial<Record<Kind, string>> = {
  municipality_centre:
    'centrumgemeente|centrum gemeente|centre municipality|center municipality|gemeente (centrum)|gemeente centrum|centrumgemeenten',
  municipality: 'gemeente|gemeenten|municipality|municipalities|regiogemeente|gemeentelijk|lokale overheid',
  municipality_cluster:
    'gemeentencluster|cluster|subregio|samenwerkende gemeenten|municipality group|gemeenschappelijke regeling|cluster van gemeenten|sub region|municipality cluster|gemeentecluster|regionale samenwerking',
  province: 'provincie|province|provincies',
  uwv: 'uwv|uwv werkbedrijf',
  social_service:
    'sociale dienst|uitvoeringsorganisatie|social service|social services|isd|intergemeentelijke sociale dienst|sociale diensten',
  wsp: 'wsp|werkgeversservicepunt|werkgevers servicepunt|employer service point|servicepunt werkgevers|regionaal werkgeversservicepunt',
  werkcentrum: 'werkcentrum|regionaal werkcentrum',
  leerwerkloket: 'leerwerkloket|leer werkloket|leer en werkloket',
  rmt: 'rmt|regionaal mobiliteitsteam|mobiliteitsteam|mobility team',
  sw_company:
    'sociaal ontwikkelbedrijf|sw bedrijf|sociale werkvoorziening|sw company|ontwikkelbedrijf|sociaal werkbedrijf|social enterprise|sociaal ontwikkelbedrijven|sw',
  employers_org:
    'werkgeversorganisatie|werkgeversorganisaties|employers org|employers organisation|employers’ organisation|employer organisation|employer organization|ondernemersvereniging|brancheorganisatie|werkgeversvereniging|employers organization|ondernemersorganisatie|koepel werkgevers',
  employer: 'werkgever|werkgevers|employer|bedrijf|bedrijven|onderneming|company|bedrijfsleven|business',
  trade_union:
    'vakbond|vakbonden|trade union|vakorganisatie|werknemersorganisatie|union|vakbeweging|vakcentrale|trade unions',
  education_mbo:
    'mbo instelling|mbo|onderwijs mbo|roc|aoc|vocational college|mbo onderwijs|onderwijs (mbo)|middelbaar beroepsonderwijs|mbo school|vocational education|mbo college',
  sbb: 'sbb|samenwerkingsorganisatie beroepsonderwijs bedrijfsleven',
  education_pro: 'praktijkonderwijs|pro|onderwijs (pro)|practical education|onderwijs pro|praktijkschool',
  education_vso:
    'voortgezet speciaal onderwijs|vso|speciaal onderwijs|special education|onderwijs (vso)|onderwijs vso|pro/vso|vso/pro',
  education_hbo:
    'hogeschool|hbo|onderwijs hbo|onderwijs (hbo)|university of applied sciences|hbo instelling|hoger beroepsonderwijs',
  education_wo: 'universiteit|wo|onderwijs wo|university|onderwijs (wo)|wetenschappelijk onderwijs',
  education_private:
    'private opleider|particuliere opleider|private training provider|particulier onderwijs|prive opleider|opleidingsbedrijf',
  education_other: 'overig onderwijs|other education|ander onderwijs|onderwijs overig|onderwijs (overig)',
  rmc: 'rmc|doorstroompunt|doorstroompunt (rmc)|early school leaving service|rmc functie|leerplicht/rmc',
  care: 'zorg en welzijn|zorg|welzijn|care|zorginstelling|welzijnsorganisatie|care and welfare|zorgorganisatie|ggz|zorg & welzijn|healthcare|zorgaanbieder',
  regional_bureau:
    'regionaal bureau|regional bureau|regional office|regiobureau|programmabureau|projectbureau|economic board',
  win: 'work in nl punt|win|work in nl|work in nl desk',
  knowledge: 'kennispartner|kennisinstelling|knowledge|knowledge partner|onderzoeksbureau|kennisinstituut|adviesbureau',
  other: 'andere partner|overig|anders|other|other partner|overige|overige partner',
}
/** Education without saying which: `education_other`, and it is said that the word is broad. */
export const broadKinds: Readonly<Record<string, Kind>> = {
  onderwijs: 'education_other',
  onderwijsinstelling: 'education_other',
  education: 'education_other',
  'education unspecified': 'education_other',
  onderwijsinstellingen: 'education_other',
}
/** A row whose kind is one of these is about a table, not about a partner. */
export const tableKinds: Readonly<Record<string, 'body' | 'activity' | 'goal'>> = {
  overleg: 'body',
  body: 'body',
  overlegtafel: 'body',
  tafel: 'body',
  meeting: 'body',
  gremium: 'body',
  overlegorgaan: 'body',
  activiteit: 'activity',
  activity: 'activity',
  project: 'activity',
  taak: 'activity',
  actie: 'activity',
  doel: 'goal',
  goal: 'goal',
  doelstelling: 'goal',
}

export const bodyKindWords: Record<(typeof bodyKinds)[number], string> = {
  regionaal_beraad: 'regionaal beraad',
  werkbedrijf: 'werkbedrijf|regionaal werkbedrijf|werkbedrijf board',
  bestuurlijk_overleg: 'bestuurlijk overleg|board meeting|bestuurlijk beraad|bestuurdersoverleg|bestuurlijk platform',
  stuurgroep: 'stuurgroep|steering group|steering committee|regiegroep',
  managementoverleg: 'managementoverleg|management meeting|managersoverleg|managementteam|directeurenoverleg',
  ambtelijk_overleg:
    'ambtelijk overleg|officials meeting|officials’ meeting|ambtenarenoverleg|beleidsoverleg|ambtelijke werkgroep',
  werkgroep: 'werkgroep|working group',
  projectgroep: 'projectgroep|project group|projectteam',
  klankbordgroep: 'klankbordgroep|sounding board|klankbord',
  thematafel: 'thematafel|theme table|themaoverleg|themagroep',
  casusoverleg: 'casusoverleg|case meeting|casuistiekoverleg',
}
/** A name that holds one of these is of a body, though its kind is not known. */
export const bodyName =
  /\b(?:\w*(?:overleg|beraad|tafel|commissie|taskforce|kernteam|werkkamer|regieteam|bestuur|raad|committee)|(?:stuur|werk|project|klankbord|regie|kern|expert|advies|denk|programma|begeleidings|coordinatie|taak)groep(?:en)?|platform|meeting|board)\b/
