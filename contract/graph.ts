import { z } from 'zod'
import { Action } from './action.ts'
import { Decision } from './decision.ts'
import { PartnerId, RecordId, RegionId, Slug, SourceId, TableId } from './ids.ts'
import { Setting } from './setting.ts'
import {
  activityStatuses,
  bodyKinds,
  judgements,
  kindNames,
  levels,
  namedLevels,
  origins,
  presets,
  regionForms,
  roles,
  sectors,
  sourceKinds,
  statedBys,
  strengths,
} from './vocabulary.ts'

/*
 * The Graph: a region's network as the domain speaks of it.
 * `null` always means "not recorded"; it is never a default.
 */

/** Text a person wrote: kept as written, 1 to `most` characters. */
export const text = (most: number) => z.string().min(1).max(most)
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable()
/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date()

export const Level = z.enum(levels)
export const NamedLevel = z.enum(namedLevels)
export const Kind = z.enum(kindNames)
export const Sector = z.enum(sectors)
export const Preset = z.enum(presets)
export const Strength = z.union(strengths.map((n) => z.literal(n)))
export const Judgement = z.union(judgements.map((n) => z.literal(n)))

export const Source = z.strictObject({
  id: SourceId,
  title: text(300),
  kind: z.enum(sourceKinds),
  url: maybe(z.url({ protocol: /^https?$/ })),
  date: maybe(Day),
  licence: maybe(text(200)),
  note: maybe(text(2000)),
})
export type Source = z.infer<typeof Source>

/** `sector` follows from `kind` (vocabulary.ts) and is not stated twice. `inferred`: the kind is our reading. */
export const Partner = z.strictObject({
  id: PartnerId,
  name: text(200),
  short: maybe(text(40)),
  kind: Kind,
  aliases: z.array(text(200)).max(50),
  since: maybe(Day),
  until: maybe(Day),
  source: maybe(SourceId),
  inferred: z.boolean(),
  note: maybe(text(2000)),
})
export type Partner = z.infer<typeof Partner>

export const Body = z.strictObject({
  id: TableId,
  name: text(200),
  short: maybe(text(60)),
  kind: maybe(z.enum(bodyKinds)),
  level: Level,
  rhythm: maybe(text(60)),
  source: maybe(SourceId),
  note: maybe(text(2000)),
})
export type Body = z.infer<typeof Body>

const YesNo = z.enum(['yes', 'no'])
export const Activity = z.strictObject({
  id: TableId,
  name: text(200),
  short: maybe(text(60)),
  status: maybe(z.enum(activityStatuses)),
  statusSince: maybe(Day),
  /** The words in which the source gives the status. */
  statusStatedAs: maybe(text(500)),
  agenda: maybe(text(200)),
  category: maybe(text(200)),
  start: maybe(Day),
  end: maybe(Day),
  result: maybe(text(2000)),
  resultVisible: maybe(YesNo),
  owner: maybe(text(200)),
  structuralMoney: maybe(YesNo),
  bodyPlace: maybe(YesNo),
  lastNews: maybe(Day),
  stages: z.array(Slug).max(20),
  serves: z.array(TableId).max(20),
  source: maybe(SourceId),
  note: maybe(text(2000)),
})
export type Activity = z.infer<typeof Activity>

export const Goal = z.strictObject({ id: TableId, name: text(300), horizon: maybe(text(60)), source: maybe(SourceId) })
export type Goal = z.infer<typeof Goal>

/** A step of the chain as this region has it; `number` is the step 1-7 of the default chain it stands for. */
export const Stage = z.strictObject({
  id: Slug,
  name: text(120),
  order: z.int().min(1).max(99),
  side: maybe(text(40)),
  number: maybe(z.int().min(1).max(7)),
})
export type Stage = z.infer<typeof Stage>

/** Someone who carries ties: a role, never a name unless asked. `worksAt`: partner. */
export const Person = z.strictObject({
  id: Slug,
  role: text(200),
  worksAt: maybe(PartnerId),
  temporaryUntil: maybe(Day),
  lastConfirmed: maybe(Day),
  source: maybe(SourceId),
})
export type Person = z.infer<typeof Person>

/** What every statement about cooperation carries, whether a tie or an involvement. */
const said = {
  id: RecordId,
  level: Level,
  /** 0 = asked, and there is none; null = strength not recorded, the tie is there. */
  strength: maybe(Strength),
  judgement: maybe(Judgement),
  since: maybe(Day),
  until: maybe(Day),
  lastConfirmed: maybe(Day),
  statedBy: z.enum(statedBys),
  source: SourceId,
  /** The words of the source for who takes part, e.g. "dertien Zeeuwse gemeenten". */
  statedAs: text(300),
  /** One utterance of a source may be several involvements (a collective): they share this id. */
  statement: RecordId,
  /** True where the level (or the kind) is our reading and not the source's word; `inferredWhy` says how. */
  inferred: z.boolean(),
  inferredWhy: maybe(text(500)),
  /** Persons recorded as carrying it. */
  carriedBy: z.array(Slug).max(20),
  note: maybe(text(2000)),
}

/** A partner works with a partner at a level. */
export const Tie = z.strictObject({ ...said, from: PartnerId, to: PartnerId })
export type Tie = z.infer<typeof Tie>

/** A partner takes part in a body, activity or goal at a level. `role` null = not stated. */
export const Involvement = z.strictObject({ ...said, partner: PartnerId, at: TableId, role: maybe(z.enum(roles)) })
export type Involvement = z.infer<typeof Involvement>

/** Named, but not who: words of a source that may stand for any partner of `kinds`. */
export const Mention = z.strictObject({
  id: RecordId,
  words: text(300),
  kinds: z.array(Kind).min(1),
  level: maybe(NamedLevel),
  at: TableId,
  source: SourceId,
  statement: RecordId,
  inferred: z.boolean(),
  note: maybe(text(2000)),
})
export type Mention = z.infer<typeof Mention>

const edge = { id: RecordId, source: maybe(SourceId), inferred: z.boolean(), note: maybe(text(2000)) }
/** `member` is part of `cluster`: municipalities in a cluster, a branch in its organisation. */
export const Membership = z.strictObject({
  ...edge,
  member: PartnerId,
  cluster: PartnerId,
  since: maybe(Day),
  until: maybe(Day),
})
export type Membership = z.infer<typeof Membership>
/** A partner covers a stage of the chain. */
export const Coverage = z.strictObject({
  ...edge,
  partner: PartnerId,
  stage: Slug,
  since: maybe(Day),
  until: maybe(Day),
})
export type Coverage = z.infer<typeof Coverage>
/** A body carries an activity: the activity is done by who sits there. */
export const Carrying = z.strictObject({
  ...edge,
  body: TableId,
  activity: TableId,
  statedAs: maybe(text(300)),
  statement: maybe(RecordId),
})
export type Carrying = z.infer<typeof Carrying>

/**
 * What a region counts on. Two forms:
 * kind K takes part (`kind`), or A works with B at a level with at least a strength (`a`, `b`: `kind:K` or a partner id).
 */
export const Expectation = z.strictObject({
  id: Slug,
  kind: maybe(Kind),
  a: maybe(z.string().max(100)),
  b: maybe(z.string().max(100)),
  level: maybe(NamedLevel),
  strength: maybe(z.int().min(1).max(5)),
  origin: z.enum(origins),
  source: maybe(SourceId),
})
export type Expectation = z.infer<typeof Expectation>

/** A kind the region's preset expects, as it stands in the answer. */
export const ExpectedKind = z.strictObject({ id: z.string(), kind: Kind, statutory: z.boolean(), preset: Preset })
export type ExpectedKind = z.infer<typeof ExpectedKind>

export const Region = z.strictObject({
  id: RegionId,
  name: text(120),
  form: z.enum(regionForms),
  preset: Preset,
})
export type Region = z.infer<typeof Region>

/** A region's network, whole. `version` counts its change sets; it is the ETag. */
export const RegionGraph = z.strictObject({
  region: Region,
  version: z.int().min(0),
  partners: z.array(Partner),
  memberships: z.array(Membership),
  bodies: z.array(Body),
  activities: z.array(Activity),
  goals: z.array(Goal),
  stages: z.array(Stage),
  persons: z.array(Person),
  carryings: z.array(Carrying),
  coverages: z.array(Coverage),
  involvements: z.array(Involvement),
  ties: z.array(Tie),
  mentions: z.array(Mention),
  expectations: z.strictObject({ kinds: z.array(ExpectedKind), own: z.array(Expectation) }),
  sources: z.array(Source),
  settings: z.array(Setting),
  decisions: z.array(Decision),
  actions: z.array(Action),
  /** True when a bound cut the answer (2,000 nodes or 10,000 ties). */
  truncated: z.boolean(),
})
export type RegionGraph = z.infer<typeof RegionGraph>
