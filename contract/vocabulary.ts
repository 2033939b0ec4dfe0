/**
 * The one list of words the whole house speaks: levels, kinds, sectors, statuses, scales.
 * Schemas, filters and legend all follow from this file; labels and relationship types from `records/`.
 */

export const levels = ['administrative', 'policy', 'operational', 'unspecified'] as const
export type Level = (typeof levels)[number]
/** The levels a rule can be about; `unspecified` means the source does not say. */
export const namedLevels = ['administrative', 'policy', 'operational'] as const
export type NamedLevel = (typeof namedLevels)[number]

/** The relationship type a level is stored as. The type IS the level. */
export const relationOfLevel = {
  administrative: 'ADMINISTRATIVE',
  policy: 'POLICY',
  operational: 'OPERATIONAL',
  unspecified: 'UNSPECIFIED',
} as const satisfies Record<Level, string>

/** Fixed order of the sectors, left to right, everywhere. */
export const sectors = ['public', 'work_income', 'employers', 'workers', 'education', 'care', 'support'] as const
export type Sector = (typeof sectors)[number]

/** P = Perspectief op Werk 2019-2021, R = regionaal mobiliteitsteam 2021-2025, B = Regionaal Beraad. */
export const presets = ['P', 'R', 'B'] as const
export type Preset = (typeof presets)[number]

type KindFacts = {
  sector: Sector
  /** The node label that carries the kind, so that a query can select on it. */
  label: string
  presets: readonly Preset[]
  /** Belongs to the statutory core, in every preset. */
  statutory: boolean
}
const kind = (sector: Sector, label: string, inPresets = '', statutory = false): KindFacts => ({
  sector,
  label,
  presets: presets.filter((preset) => inPresets.includes(preset)),
  statutory,
})

/** Kinds of partner, in the order in which they stand within their sector. */
export const kinds = {
  municipality_centre: kind('public', 'MunicipalityCentre', 'PRB', true),
  municipality: kind('public', 'Municipality', 'PRB', true),
  municipality_cluster: kind('public', 'MunicipalityCluster'),
  province: kind('public', 'Province'),
  uwv: kind('work_income', 'Uwv', 'PRB', true),
  social_service: kind('work_income', 'SocialService', 'PRB'),
  wsp: kind('work_income', 'Wsp', 'PR'),
  werkcentrum: kind('work_income', 'Werkcentrum', 'B'),
  leerwerkloket: kind('work_income', 'Leerwerkloket', 'R'),
  rmt: kind('work_income', 'Rmt', 'R'),
  sw_company: kind('work_income', 'SwCompany', 'P'),
  employers_org: kind('employers', 'EmployersOrg', 'PRB', true),
  employer: kind('employers', 'Employer', 'P'),
  trade_union: kind('workers', 'TradeUnion', 'PRB', true),
  education_mbo: kind('education', 'EducationMbo', 'PRB'),
  sbb: kind('education', 'Sbb', 'PRB'),
  education_pro: kind('education', 'EducationPro'),
  education_vso: kind('education', 'EducationVso'),
  education_hbo: kind('education', 'EducationHbo'),
  education_wo: kind('education', 'EducationWo'),
  education_private: kind('education', 'EducationPrivate'),
  education_other: kind('education', 'EducationOther'),
  rmc: kind('education', 'Rmc'),
  care: kind('care', 'Care'),
  regional_bureau: kind('support', 'RegionalBureau', 'PRB'),
  win: kind('support', 'Win', 'B'),
  knowledge: kind('support', 'Knowledge'),
  other: kind('support', 'OtherPartner'),
} as const satisfies Record<string, KindFacts>
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]]
export const expectedKinds = (preset: Preset): Kind[] =>
  kindNames.filter((name) => kinds[name].presets.includes(preset))
/** The id under which a preset's expectation of a kind stands in answers and evidence. */
export const presetExpectation = (preset: Preset, name: Kind) => `preset:${preset}:${name}`

export const bodyKinds = [
  'regionaal_beraad',
  'werkbedrijf',
  'bestuurlijk_overleg',
  'stuurgroep',
  'managementoverleg',
  'ambtelijk_overleg',
  'werkgroep',
  'projectgroep',
  'klankbordgroep',
  'thematafel',
  'casusoverleg',
] as const

export const activityStatuses = [
  'planned',
  'preparing',
  'running',
  'delayed',
  'slimmed',
  'not_realised',
  'stopped',
  'done',
  'secured',
] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** Steps of the chain a region starts with; it may rename, add or drop them. */
export const defaultStages = [
  'intake',
  'diagnosis',
  'work_fit',
  'training',
  'matching',
  'placement',
  'aftercare',
] as const

/** 0 no contact, 1 know, 2 inform, 3 align, 4 decide together, 5 do together (Frey et al. 2006). */
export const strengths = [0, 1, 2, 3, 4, 5] as const
/** 1 insufficient to 4 good (Regeling regionale aanpak vsv, bijlage B). */
export const judgements = [1, 2, 3, 4] as const
export const roles = ['lead', 'participant'] as const
export const statedBys = ['partner', 'document', 'observer'] as const
export const sourceKinds = ['document', 'interview', 'survey', 'observation'] as const
export const regionForms = ['shared', 'lead', 'own', 'unknown'] as const
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
export const origins = ['law', 'agreement', 'own'] as const
/** What a meeting can say of a gap; without a decision it is open. */
export const verdicts = ['accepted', 'assigned', 'dismissed'] as const
export type Verdict = (typeof verdicts)[number]
