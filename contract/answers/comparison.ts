import { z } from 'zod'
import { Gap } from '../gap.ts'
import { RegionGraph } from '../graph.ts'
import { PartnerId, RecordId, RegionId } from '../ids.ts'
import { Positions } from '../layout.ts'
import { Day, Level } from '../records/fields.ts'
import { QuestionCounts } from './figures-beside.ts'

const count = z.int().min(0)
const side = z.enum(['before', 'after'])

/** One of the two states. `id` and `name` are null for the region as it is now. `from`: since when its partners were asked. */
export const ComparedMoment = z.strictObject({
  id: RecordId.nullable(),
  name: z.string().nullable(),
  from: Day,
  day: Day,
})
export type ComparedMoment = z.infer<typeof ComparedMoment>

/** A line as it stood at one of the two moments. `confirmed`: said anew in the days of that moment. */
const LineThen = z.strictObject({
  strength: count.max(5).nullable(),
  lead: z.boolean(),
  inferred: z.boolean(),
  confirmed: z.boolean(),
})
const place = { id: z.string(), what: z.enum(['tie', 'seat']), partner: PartnerId, at: z.string(), level: Level }

/**
 * A partner at a table, or two that work together, at a level. `was`: the level before, where that is another. `said`: what became of
 * it is stated; else it is our reading.
 */
export const ComparisonLine = z.strictObject({
  ...place,
  change: z.enum(['added', 'gone', 'changed', 'kept']),
  differs: z.array(z.enum(['level', 'strength', 'lead'])),
  was: Level.nullable(),
  before: LineThen.nullable(),
  after: LineThen.nullable(),
  said: z.boolean(),
})
export type ComparisonLine = z.infer<typeof ComparisonLine>

/** A gap as a list of changes names it: what its question is made of. */
export const ComparedGap = Gap.pick({ id: true, number: true, rule: true, severity: true, about: true, facts: true })
export type ComparedGap = z.infer<typeof ComparedGap>

/** How many gaps: by the voices that are compared, and of everybody. */
const Found = z.strictObject({ compared: count, all: count })

/**
 * A region at two moments beside each other. Only the words of who could speak twice are compared: `heard`, and sources of one `series`.
 * `partners`: how many are in the region at both; `silences`: those that could not speak twice, and why; `came`, `left`: in the
 * region at one of the two only. `needed`: how many more must be heard at both before the changes of the whole can be told.
 */
export const Comparison = z.strictObject({
  region: RegionId,
  version: count,
  before: ComparedMoment,
  after: ComparedMoment,
  basis: z.enum(['partners', 'few', 'documents']),
  partners: count,
  heard: z.array(PartnerId),
  series: z.array(z.string()),
  needed: count,
  silences: z.array(
    z.strictObject({ partner: PartnerId, why: z.enum(['first', 'silent', 'dropped', 'waiting', 'never']), at: side }),
  ),
  came: z.array(PartnerId),
  left: z.array(PartnerId),
  /** Lines by what became of them; `confirmed`: those that stayed and were said anew. */
  sums: z.strictObject({ added: count, gone: count, changed: count, kept: count, confirmed: count }),
  lines: z.array(ComparisonLine),
  /** Lines that others speak of: in no figure. */
  leftOut: z.array(z.strictObject({ ...place, before: z.boolean(), after: z.boolean(), lead: z.boolean() })),
  /**
   * Both times by the rules and settings of today. `counted`: how many were found with the rules of then, where these were others.
   * hidden: found then, and not to be decided now; shown: the reverse.
   */
  gaps: z.strictObject({
    before: Found,
    after: Found,
    counted: count.nullable(),
    closed: z.array(ComparedGap),
    opened: z.array(ComparedGap),
    hidden: z.array(ComparedGap),
    shown: z.array(ComparedGap),
  }),
  /** The six questions of the figures, by the voices that are compared. */
  figures: z.strictObject({ before: QuestionCounts, after: QuestionCounts }),
  /** All that is recorded at either moment: what there is to draw, and what it is called. */
  graph: RegionGraph,
  /** Where things stood at the older moment. */
  positions: Positions,
})
export type Comparison = z.infer<typeof Comparison>
