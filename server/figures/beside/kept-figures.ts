import { z } from 'zod'
import { type FiguresBeside, RegionFigures } from '../../../contract/answers/figures-beside.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { countFigures } from '../../../domain/figures/count-figures.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { keptShape, keptTexts } from '../../regions/kept-texts.ts'
import { rulesKey } from '../../rules/rules-key.ts'
import { nullIfGone } from '../../regions/kept-summaries.ts'
import { countsOf } from '../../regions/summary.ts'
import { inBackground } from '../../store/background.ts'
import { withDeadline } from '../../store/deadline.ts'
import { currentState } from '../../store/region-state.ts'
import type { Deps } from '../../web/handler.ts'
import { stateFigures } from '../handlers.ts'

const Kept = z.object({ ...keptShape, figures: RegionFigures })
const texts = keptTexts('-figures', Kept)

/** As long as who asks waits for regions that were never worked out (ms); what is not there then is named, and comes later. */
const PATIENCE_MS = 2_500
/** Regions that are worked out at the same time. */
const LANES = 2
/** What is held in memory: every region on so many days. */
const MAX_DAYS = 4

type Held = {
  /** How many regions there are. */
  regions: number
  figures: Map<string, RegionFigures>
  answers: Map<string, FiguresBeside>
  busy: Map<string, Promise<void>>
}
const memories = new WeakMap<Deps['queries'], Held>()
function heldBy({ queries }: Pick<Deps, 'queries'>): Held {
  const held = memories.get(queries) ?? { regions: 0, figures: new Map(), answers: new Map(), busy: new Map() }
  memories.set(queries, held)
  return held
}

/**
 * The six questions of all regions on a day (YYYY-MM-DD), by region code. Of each they are worked out once for a version and a
 * day; those of today lie in the database as well, so that a start works out nothing again. Never waits much longer than
 * `PATIENCE_MS`: what is not there by then is in `waiting`.
 */
export async function figuresBeside(deps: Deps, on: string, patience = PATIENCE_MS): Promise<FiguresBeside> {
  const held = heldBy(deps)
  const rules = rulesKey(deps.queries.rules)
  const list = await texts.read(deps)
  held.regions = list.length
  const keyOf = (id: RegionId, version: number) => `${id} ${version} ${on} ${rules}`
  for (const { id, version, kept } of list)
    if (kept?.figures.version === version && kept.on === on && kept.rules === rules)
      hold(held, keyOf(id, version), kept.figures)
  const missing = list.filter(({ id, version }) => !held.figures.has(keyOf(id, version)))
  if (missing.length > 0) {
    const all = workOut(
      deps,
      on,
      missing.map(({ id, version }) => ({ id, key: keyOf(id, version) })),
    )
    await withDeadline(patience, all).catch(() => undefined)
  }
  const there = list.map(({ id, version }) => ({ id, figures: held.figures.get(keyOf(id, version)) }))
  const answer = {
    on,
    regions: there.flatMap(({ figures }) => (figures === undefined ? [] : [figures])),
    waiting: there.flatMap(({ id, figures }) => (figures === undefined ? [id] : [])),
  }
  return sameAgain(held, answer)
}

/** The answer as it was given last on that day while nothing in it changes: it is written and compressed once. */
function sameAgain({ answers }: Held, answer: FiguresBeside): FiguresBeside {
  const before = answers.get(answer.on)
  const isSame =
    before !== undefined &&
    before.waiting.join() === answer.waiting.join() &&
    before.regions.length === answer.regions.length &&
    before.regions.every((one, at) => one === answer.regions[at])
  if (isSame) return before
  answers.set(answer.on, answer)
  const [oldest] = answers.keys()
  if (answers.size > MAX_DAYS && oldest !== undefined) answers.delete(oldest)
  return answer
}

function hold({ regions, figures }: Held, key: string, one: RegionFigures): void {
  if (figures.has(key)) return
  figures.set(key, one)
  const [oldest] = figures.keys()
  if (figures.size > MAX_DAYS * regions && oldest !== undefined) figures.delete(oldest)
}

type Wanted = { id: RegionId; key: string }
/** Works them out, a few at once; each goes on when nobody waits any more, and is joined by who asks for it meanwhile. */
async function workOut(deps: Deps, on: string, wanted: readonly Wanted[]): Promise<void> {
  const { busy } = heldBy(deps)
  const queue = [...wanted]
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { id, key } = next
      await (busy.get(key) ?? begin(id, key)).catch(() => undefined)
    }
  }
  const begin = (id: RegionId, key: string) => {
    const work = workOutOne(deps, on, id).finally(() => busy.delete(key))
    busy.set(key, work)
    inBackground(deps, work)
    return work
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

async function workOutOne(deps: Deps, on: string, region: RegionId): Promise<void> {
  const state = await currentState(deps, region, on).catch(nullIfGone)
  if (state === null) return
  const figures = await regionFiguresOf(deps, state)
  const rules = rulesKey(deps.queries.rules)
  hold(heldBy(deps), `${region} ${state.version} ${on} ${rules}`, figures)
  if (on === deps.today()) await texts.write(deps, region, state.version, { on, rules, figures })
}

async function regionFiguresOf(deps: Deps, state: RegionState): Promise<RegionFigures> {
  const figures = await stateFigures(deps, state)
  const { settings, expectations, region } = state.graph
  const { municipalities, statements } = countsOf(state)
  return {
    ...countFigures(figures),
    region,
    version: state.version,
    municipalities,
    statements,
    tooEarly: figures.tooEarly,
    own: { settings: settings.length, expectations: expectations.own.length },
  }
}
