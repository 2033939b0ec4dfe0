import type { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Kind } from '../../contract/vocabulary.ts'
import type { Run } from '../store/database.ts'
import { actingOf } from './rows.ts'
import { chainOf } from './chain.ts'
import { fragileOf } from './fragile.ts'
import { heldOf } from './held.ts'
import { levelsOf } from './levels.ts'
import { actingAt, networkOf } from './network.ts'
import { partnersOf } from './partners.ts'
import { personsOf } from './persons.ts'
import { presentOf } from './present.ts'
import { completenessOf, type Rows, rowsOf } from './rows.ts'
import { sectorsOf } from './sectors.ts'
import { securedOf } from './secured.ts'
import { netAt, togetherOf } from './together.ts'
import { readingsOf, registeredIn } from '../gaps/readings.ts'
import type { RegionState } from '../../domain/region-state.ts'
import type { Deps } from '../web/handler.ts'
import { reciprocityOf } from '../../domain/network/reciprocity.ts'
import { readState } from '../store/region-state.ts'

/**
 * The figures of a region on a day (YYYY-MM-DD): six questions and the measures of its network. What counts is read as the
 * rules read it. Throws ProblemError not-found (404) for a region that is not there.
 */
export async function findFigures(
  deps: Pick<Deps, 'queries'>,
  run: Run,
  region: RegionId,
  on: string,
): Promise<Figures> {
  return figuresOf(await readState(run, deps.queries, region, on))
}

/** The same of a region that has been read. */
export function figuresOf(state: RegionState): Figures {
  const registered = registeredIn(state)
  const read = readingsOf(state)
  const rows = rowsOf(read)
  const { given } = read
  const acting = actingOf(read)
  const together = togetherOf(
    given.partners.map(({ id }) => id),
    rows,
  )
  const who = actingAt(together, acting, null)
  const net = netAt(together, who, null)
  const kindsOf = who.map((v) => given.partners[v]?.kind as Kind)
  const held = heldOf(state)
  return {
    region: given.region,
    version: registered.version,
    on: state.on,
    tooEarly: registered.tooEarly,
    silent: [...given.silent],
    present: presentOf(read, registered.tooEarly),
    levels: levelsOf(together, read),
    chain: chainOf(read, rows, together, acting),
    fragile: fragileOf(
      held,
      net,
      who.map((v) => together.ids[v] ?? ''),
    ),
    persons: personsOf(rows),
    secured: securedOf(rows, read),
    network: networkOf(together, acting),
    reciprocity: reciprocityOf(saidThemselves(rows, together.ids)),
    sectors: sectorsOf(read, rows, acting, { net, who: kindsOf }),
    partners: partnersOf(read, together, acting, { net, who }, held),
    completeness: completenessOf(rows, given.partners.length),
  }
}

/** Ties that a partner states itself: who says it, and of whom. */
function saidThemselves({ said }: Rows, ids: readonly string[]): [number, number][] {
  const place = new Map(ids.map((id, v) => [id, v]))
  return said.flatMap(({ what, statedBy, strength, partner, at }): [number, number][] => {
    const [from, to] = [place.get(partner), place.get(at)]
    if (what !== 'partner' || statedBy !== 'partner' || strength === 0) return []
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}
