import type {
  activityStatuses,
  bodyKinds,
  Kind,
  Level,
  origins,
  Preset,
  regionForms,
  roles,
  sourceKinds,
  statedBys,
} from '../vocabulary.ts'

/** What a word of the vocabulary is called in a cell, in Dutch and in English. */
type Said = readonly [nl: string, en: string]
type Lists = {
  kind: Record<Kind, Said>
  level: Record<Level, Said>
  strength: Record<0 | 1 | 2 | 3 | 4 | 5, Said>
  judgement: Record<1 | 2 | 3 | 4, Said>
  role: Record<(typeof roles)[number], Said>
  statedBy: Record<(typeof statedBys)[number], Said>
  status: Record<(typeof activityStatuses)[number], Said>
  bodyKind: Record<(typeof bodyKinds)[number], Said>
  sourceKind: Record<(typeof sourceKinds)[number], Said>
  form: Record<(typeof regionForms)[number], Said>
  preset: Record<Preset, Said>
  origin: Record<(typeof origins)[number], Said>
  yesNo: Record<'yes' | 'no', Said>
}
export type WordList = keyof Lists

/**
 * Every list a cell is chosen from, in the order of the drop-down: by the word of the vocabulary, what stands in the cell. Within a
 * list and a language no two are the same. They are the words of the screen; a number keeps its number in front.
 */
export const cellWords: Lists = {
  kind: {
    municipality_centre: ['centrumgemeente', 'centre municipality'],
    municipality: ['gemeente', 'municipality'],
    municipality_cluster: ['subregio', 'sub-region'],
    province: ['provincie', 'province'],
    uwv: ['UWV', 'UWV'],
    social_service: ['sociale dienst', 'social services'],
    wsp: ['werkgeversservicepunt', 'employer service point'],
    werkcentrum: ['Werkcentrum', 'Werkcentrum'],
    leerwerkloket: ['leerwerkloket', 'learning and work service'],
    rmt: ['mobiliteitsteam', 'mobility team'],
    sw_company: ['sociaal ontwikkelbedrijf', 'social enterprise'],
    employers_org: ['werkgeversorganisatie', 'employers’ organisation'],
    employer: ['werkgever', 'employer'],
    trade_union: ['vakbond', 'trade union'],
    education_mbo: ['mbo', 'vocational college'],
    sbb: ['SBB', 'SBB'],
    education_pro: ['praktijkonderwijs', 'practical education'],
    education_vso: ['speciaal onderwijs', 'special education'],
    education_hbo: ['hogeschool', 'university of applied sciences'],
    education_wo: ['universiteit', 'university'],
    education_private: ['private opleider', 'private training provider'],
    education_other: ['overig onderwijs', 'other education'],
    rmc: ['doorstroompunt', 'early school leaving service'],
    care: ['zorg en welzijn', 'care and welfare'],
    regional_bureau: ['regionaal bureau', 'regional office'],
    win: ['Work in NL-punt', 'Work in NL desk'],
    knowledge: ['kennispartner', 'knowledge partner'],
    other: ['andere partner', 'other partner'],
  },
  level: {
    administrative: ['bestuurlijk', 'board'],
    policy: ['ambtelijk', 'policy'],
    operational: ['uitvoerend', 'operational'],
    unspecified: ['niveau niet genoemd', 'level not stated'],
  },
  strength: {
    0: ['0 - geen contact', '0 - no contact'],
    1: ['1 - kennen elkaar', '1 - know each other'],
    2: ['2 - informeren elkaar', '2 - inform each other'],
    3: ['3 - stemmen af', '3 - coordinate'],
    4: ['4 - besluiten samen', '4 - decide together'],
    5: ['5 - doen het samen', '5 - do it together'],
  },
  judgement: {
    1: ['1 - onvoldoende', '1 - insufficient'],
    2: ['2 - matig', '2 - moderate'],
    3: ['3 - voldoende', '3 - sufficient'],
    4: ['4 - goed', '4 - good'],
  },
  role: { lead: ['trekker', 'lead'], participant: ['deelnemer', 'participant'] },
  statedBy: {
    partner: ['partner', 'partner'],
    document: ['document', 'document'],
    observer: ['waarnemer', 'observer'],
  },
  status: {
    planned: ['gepland', 'planned'],
    preparing: ['in opzet', 'in preparation'],
    running: ['in uitvoering', 'running'],
    delayed: ['vertraagd', 'delayed'],
    slimmed: ['afgeslankt', 'scaled back'],
    not_realised: ['niet tot stand gekomen', 'not realised'],
    stopped: ['gestopt', 'stopped'],
    done: ['afgerond', 'done'],
    secured: ['geborgd', 'made to last'],
  },
  bodyKind: {
    regionaal_beraad: ['Regionaal Beraad', 'Regionaal Beraad'],
    werkbedrijf: ['werkbedrijf', 'Werkbedrijf board'],
    bestuurlijk_overleg: ['bestuurlijk overleg', 'board meeting'],
    stuurgroep: ['stuurgroep', 'steering group'],
    managementoverleg: ['managementoverleg', 'management meeting'],
    ambtelijk_overleg: ['ambtelijk overleg', 'officials’ meeting'],
    werkgroep: ['werkgroep', 'working group'],
    projectgroep: ['projectgroep', 'project group'],
    klankbordgroep: ['klankbordgroep', 'sounding board'],
    thematafel: ['thematafel', 'theme table'],
    casusoverleg: ['casusoverleg', 'case meeting'],
  },
  sourceKind: {
    document: ['document', 'document'],
    interview: ['interview', 'interview'],
    survey: ['vragenlijst', 'survey'],
    observation: ['waarneming', 'observation'],
  },
  form: {
    shared: ['samen', 'shared'],
    lead: ['trekker', 'lead'],
    own: ['eigen organisatie', 'own organisation'],
    unknown: ['onbekend', 'unknown'],
  },
  preset: { P: ['P', 'P'], R: ['R', 'R'], B: ['B', 'B'] },
  origin: {
    law: ['wet', 'law'],
    agreement: ['afspraak', 'agreement'],
    own: ['eigen keuze', 'own choice'],
  },
  yesNo: { yes: ['ja', 'yes'], no: ['nee', 'no'] },
}
