import { z } from 'zod'
import type { Change } from '../../contract/change.ts'
import { countsByItself, toDiscuss } from '../../contract/gap.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { RecordOf } from '../../contract/records/table.ts'
import type { RecordDiff } from '../../domain/changes.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { stateFigures } from '../figures/handlers.ts'
import { gapsOn } from '../gaps/current-gaps.ts'
import { readPlaces } from '../layouts/handlers.ts'
import { settledKey } from '../rules/rules-key.ts'
import type { Run } from '../store/database.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps } from '../web/handler.ts'
import { frozenId, packJson } from './frozen.ts'

type Moment = RecordOf<'moment'>
/** What a moment freezes, as it is stored; null where that was not prepared. */
export type Freeze = (moment: Moment) => Record<string, unknown> | null
export const nothingFrozen: Freeze = () => null

/**
 * Works out, before anything is taken or written, what new moments among changes freeze: the region as it is at the version each says
 * it saw. Of another version nothing is prepared: the write is refused then.
 */
export async function prepareFreeze(deps: Deps, region: RegionId, changes: readonly Change[]): Promise<Freeze> {
  const moments = changes.flatMap((change) => (change.op === 'put' && change.what === 'moment' ? [change.record] : []))
  const prepared = new Map<string, Record<string, unknown>>()
  for (const moment of moments) {
    const state = await currentState(deps, region, moment.day)
    if (state.version === moment.version) prepared.set(moment.id, await frozenRow(deps, state, moment))
  }
  return ({ id }) => prepared.get(id) ?? null
}

async function frozenRow(deps: Deps, state: RegionState, moment: Moment): Promise<Record<string, unknown>> {
  const { graph, version, on } = state
  const { queries } = deps
  const read = async () =>
    deps.database.read(async (run) => ({
      score: await readPlaces(run, queries, graph.region.id, 'score'),
      network: await readPlaces(run, queries, graph.region.id, 'network'),
    }))
  const [gaps, figures, layouts] = await Promise.all([gapsOn(deps, state), stateFigures(deps, state), read()])
  const counts = gaps.tooEarly
    ? {}
    : { found: gaps.gaps.filter(toDiscuss).length, undecidable: gaps.undecidable.filter(countsByItself).length }
  return {
    ...{ id: frozenId(moment.id), moment: moment.id, version, on, at: deps.now(), ...counts },
    ...{ rules: settledKey(queries.rules, graph.settings), partners: partnersOf(state).length },
    gaps: packJson(gaps),
    figures: packJson(figures),
    layouts: packJson({ score: layouts.score ?? {}, network: layouts.network ?? {} }),
    names: packJson(namesOf(graph)),
    graph: packJson(graph),
  }
}

const namesOf = ({ partners, bodies, activities, goals, stages }: RegionGraph): Record<string, string> =>
  Object.fromEntries(
    [...partners, ...bodies, ...activities, ...goals, ...stages].map((one): [string, string] => [
      one.id,
      'short' in one && one.short !== null ? one.short : one.name,
    ]),
  )

const StampRow = z.object({ version: z.int() })
const isMoved = (from: Moment, to: Moment): boolean => from.day !== to.day || from.version !== to.version

/**
 * Keeps what new moments among these steps freeze, in the transaction that writes them. A moment that comes back finds what it froze.
 * Throws ProblemError version-stale (412) for a moment that saw another version than the region is at, and conflict (409) for one that is
 * to be of another day or version than it froze.
 */
export async function writeFrozen(
  run: Run,
  { queries }: Pick<Deps, 'queries'>,
  region: RegionId,
  steps: readonly RecordDiff[],
  freeze: Freeze,
): Promise<void> {
  for (const { before, after } of steps)
    if (before?.what === 'moment' && after?.what === 'moment' && isMoved(before.record, after.record))
      throw new ProblemError(
        'conflict',
        `Moment "${before.record.name}" is frozen: its day and version stay as they are.`,
      )
  const made = steps.flatMap(({ before, after }) => (before === null && after?.what === 'moment' ? [after.record] : []))
  for (const moment of made) {
    const [there] = await run(queries('moments/stamp'), { frozen: frozenId(moment.id) }, StampRow)
    if (there?.version === moment.version) continue
    const [present] = await run(queries('changes/region'), { region }, StampRow)
    const version = present?.version ?? 0
    if (version !== moment.version)
      throw new ProblemError(
        'version-stale',
        `Moment "${moment.name}" is of version ${moment.version} of ${region}; it is now at ${version}. Read it again.`,
        { version },
      )
    const frozen = freeze(moment)
    if (frozen === null)
      throw new ProblemError('conflict', `Moment "${moment.name}" cannot be written from here: nothing was frozen.`)
    await run(queries('moments/put'), { region, frozen }, z.never())
  }
}
