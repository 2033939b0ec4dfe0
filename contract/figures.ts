import { z } from 'zod'
import { Kind, Level, NamedLevel, Sector } from './records/fields.ts'
import { RegionId } from './ids.ts'

/*
 * The figures of a region on a day: six questions, each with its numbers, what is not known, and ids to draw with; then
 * measures of the network of partners that work together. Never a sentence, never a total. `null` is "not known" or
 * "not defined", never zero.
 */

const count = z.int().min(0)
const ids = z.array(z.string())
const share = z.number().min(0).max(1)

/** Whether a question can be answered from what is recorded; `partly`: it can, and something is left open. */
export const Answerability = z.enum(['known', 'partly', 'unknown'])
export type Answerability = z.infer<typeof Answerability>

/** What is missing to answer a question, or to answer it whole. `n` of `of`: how many it is about. */
export const MissingData = z.strictObject({
  reason: z.enum([
    'too_early',
    'nothing_said',
    'level_silent',
    'level_unspecified',
    'mention',
    'no_stages',
    'no_coverage',
    'coverage_unfinished',
    'strength_unknown',
    'values_differ',
    'carrier_unknown',
    'no_activities',
    'value_unknown',
  ]),
  n: count,
  of: count,
  level: NamedLevel.nullable(),
})
export type MissingData = z.infer<typeof MissingData>

const indicator = { known: Answerability, lacking: z.array(MissingData) }

/** 1 · Which of the expected kinds take part. mentioned: named, but not who · unsaid: too early to say. */
export const Present = z.strictObject({
  ...indicator,
  kinds: z.array(
    z.strictObject({
      kind: Kind,
      statutory: z.boolean(),
      state: z.enum(['present', 'mentioned', 'unsaid', 'absent']),
      partners: ids,
      mentions: ids,
    }),
  ),
})
export type Present = z.infer<typeof Present>

/** Pairs, and those of which every part is the word of a source. */
const Pairs = z.strictObject({ n: count, stated: count })
/** 2 · Which pairs meet at the board table and on the floor. `pairs`: those that surely meet, each in one of the four. */
export const Levels = z.strictObject({
  ...indicator,
  pairs: count,
  both: Pairs,
  administrative: Pairs,
  operational: Pairs,
  /** Met at policy level only, or at a level the source does not say. */
  other: Pairs,
  /** Of whom it turns on statements that differ whether, or where, they meet: in none of the others. */
  differ: count,
  multiplexity: share.nullable(),
  /** The same with partners of one kind that sit at the same tables counted as one. */
  alike: z.strictObject({ pairs: count, both: count }),
})
export type Levels = z.infer<typeof Levels>

/** 3 · Which stages are covered by two partners or more, and linked. In the region's order. */
export const Chain = z.strictObject({
  ...indicator,
  stages: z.array(
    z.strictObject({
      id: z.string(),
      /** Who covers it and works on the floor; a member whose cluster covers it too is not counted. */
      partners: ids,
      /** It was said that everyone who covers it is recorded; without that, none recorded is not nobody. */
      complete: z.boolean(),
      /** To the next stage: open when nobody is recorded at one of the two; null for the last. */
      handover: z.enum(['linked', 'unknown', 'broken', 'open']).nullable(),
      /** Two partners or more, and linked on both sides. */
      firm: z.boolean(),
    }),
  ),
})
export type Chain = z.infer<typeof Chain>

/** 4 · Without whom, or without which line, partners are cut off from each other. */
export const Fragile = z.strictObject({
  ...indicator,
  partners: ids,
  /** Bodies and activities. */
  tables: ids,
  lines: z.array(z.tuple([z.string(), z.string()])),
  /** Partners of whom is said where they take part, and with nobody else. */
  alone: ids,
})
export type Fragile = z.infer<typeof Fragile>

/** 5 · How much hangs on one person. `recorded`: lines with a recorded carrier; `single`: with one alone. */
export const Persons = z.strictObject({
  ...indicator,
  lines: count,
  recorded: count,
  single: count,
  /** Each partner with a statement of its own. */
  partners: z.array(z.strictObject({ id: z.string(), lines: count, recorded: count, single: count })),
  /** Persons who alone carry a line, most lines first. */
  people: z.array(z.strictObject({ id: z.string(), lines: count })),
})
export type Persons = z.infer<typeof Persons>

/** 6 · Which activities are secured: four or more of owner, structural money, a body, a board tie and a team. */
export const Secured = z.strictObject({
  ...indicator,
  activities: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(['secured', 'unsecured', 'unknown']),
      yes: count.max(5),
      unknown: count.max(5),
    }),
  ),
})
export type Secured = z.infer<typeof Secured>

/** The network of those who act at a level (null: at any), as measures see it. */
export const NetworkFigures = z.strictObject({
  level: Level.nullable(),
  partners: count,
  pairs: count,
  density: share.nullable(),
  centralisation: share.nullable(),
  /** Parts without any way between them, and how many partners the largest has. */
  parts: count,
  largest: count,
  fragmentation: share.nullable(),
  core: count,
})
export type NetworkFigures = z.infer<typeof NetworkFigures>

const Part = z.strictObject({
  /** Partners with a statement of their own at this level; `stated`: by the word of a source. */
  own: count,
  stated: count,
  /** Only through their cluster or their members. */
  via: count,
})
export const SectorFigures = z.strictObject({
  sector: Sector,
  partners: count,
  levels: z.strictObject({ administrative: Part, policy: Part, operational: Part }),
  /** At the board table and on the floor, by statements of their own. */
  both: count,
  /** Utterances that name the sector, but nobody. */
  mentions: count,
  external: count,
  internal: count,
  /** E-I index, -1 to 1. */
  ei: z.number().min(-1).max(1).nullable(),
})
export type SectorFigures = z.infer<typeof SectorFigures>

/** How much more often than the mean someone lies between others to be called a connector: a limit of our own. */
export const connectorFrom = 2
/** What a partner is in the network, the first that holds. */
export const standings = ['silent', 'alone', 'sole', 'cut', 'thread', 'connector', 'core', 'member'] as const
export const PartnerFigures = z.strictObject({
  id: z.string(),
  standing: z.enum(standings),
  /** With how many others it works, at any level and at each; null where nothing is said of it. */
  degree: count.nullable(),
  administrative: count.nullable(),
  policy: count.nullable(),
  operational: count.nullable(),
  betweenness: share.nullable(),
  constraint: z.number().min(0).nullable(),
  core: count.nullable(),
  /** Pairs that do not work together and both work with it, by the sectors of the three. */
  brokerage: z.strictObject({ coordinator: count, consultant: count, gatekeeper: count, liaison: count }).nullable(),
  /** Sectors of which it is the only link. */
  sole: z.array(z.tuple([Sector, Sector])),
  /** How many others lose the way to the largest part without it. */
  cutsOff: count,
})
export type PartnerFigures = z.infer<typeof PartnerFigures>

/** On how much all of it rests. */
export const Completeness = z.strictObject({
  statements: count,
  /** How many of those the region recorded itself, as an observation; these are in no source page. */
  own: count,
  inferred: count,
  /** Statements that name nobody in particular. */
  mentions: count,
  sources: count,
  dated: count,
  partners: count,
  /** Partners that said something themselves. */
  asked: count,
})
export type Completeness = z.infer<typeof Completeness>

export const Figures = z.strictObject({
  region: RegionId,
  version: z.int(),
  on: z.iso.date(),
  tooEarly: z.boolean(),
  /** Levels of which no source speaks. */
  silent: z.array(NamedLevel),
  present: Present,
  levels: Levels,
  chain: Chain,
  fragile: Fragile,
  persons: Persons,
  secured: Secured,
  network: z.array(NetworkFigures),
  /** Pairs of whom one says, and of whom both say, that they work together. */
  reciprocity: z.strictObject({ stated: count, confirmed: count, share: share.nullable() }),
  sectors: z.array(SectorFigures),
  partners: z.array(PartnerFigures),
  completeness: Completeness,
})
export type Figures = z.infer<typeof Figures>
