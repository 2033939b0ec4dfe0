import { z } from 'zod'
import { activityStatuses, levels, roles } from '../../contract/vocabulary.ts'
import type { MeasureInput } from '../measures.ts'

const day = z.string().nullable()
const yesNo = z.enum(['yes', 'no']).nullable()
export const Seat = z.object({
  id: z.string(),
  partner: z.string(),
  level: z.enum(levels),
  role: z.enum(roles).nullable(),
  positive: z.boolean(),
  lastConfirmed: day,
  /** The carrying by which a seat in a body counts for the activity; null at the activity itself. */
  by: z.string().nullable(),
})
export type Seat = z.infer<typeof Seat>
const Named = z.object({ id: z.string(), level: z.string().nullable(), kinds: z.array(z.string()) })
const ActivityRow = z.object({
  activity: z.object({
    id: z.string(),
    status: z.enum(activityStatuses).nullable(),
    statusSince: day,
    end: day,
    lastNews: day,
    owner: z.string().nullable(),
    structuralMoney: yesNo,
    bodyPlace: yesNo,
    resultVisible: yesNo,
  }),
  serves: z.array(z.string()),
  /** Ids of the carryings that make a body its place. */
  carried: z.array(z.string()),
  own: z.array(Seat),
  through: z.array(Seat),
  mentions: z.array(Named),
  mentionsThrough: z.array(Named),
})

/**
 * Every activity of the region, whatever its status: the rules about activities choose. `own` are the seats at it,
 * `through` those in the bodies that carry it; zeros are among both, with `positive` false.
 */
export function activities(input: MeasureInput): Promise<SaidOfActivity[]> {
  const known = read.get(input) ?? readActivities(input)
  read.set(input, known)
  return known
}
const read = new WeakMap<MeasureInput, Promise<SaidOfActivity[]>>()

async function readActivities({ deps, run, given: { region }, on }: MeasureInput) {
  const rows = await run(deps.queries('readings/activities'), { region, on }, ActivityRow)
  return rows.map(({ activity, own, through, ...with_ }) => ({
    ...activity,
    ...with_,
    own: own.map(bare),
    through: through.map(bare),
  }))
}
/** Without what is not known: to a query it is the same, and half of what is sent. */
const bare = (seat: Seat): Seat =>
  Object.fromEntries(Object.entries(seat).filter(([, value]) => value !== null)) as Seat
export type SaidOfActivity = Awaited<ReturnType<typeof readActivities>>[number]
