import { z } from 'zod'
import type { PartnerId, RegionId } from '../../contract/ids.ts'
import type { PartnerStory } from '../../contract/answers/partner.ts'
import type { Run } from '../store/database.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { readRegion } from '../store/region.ts'
import { AnyRecordRow, LineRow, NodeRow } from '../store/rows.ts'
import type { Put } from '../../contract/change.ts'
import { namesIn } from '../../contract/records/links.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { bind } from '../store/bind.ts'
import { inRecordOrder } from '../store/graph.ts'

/** The most lines, and the most mentions, that one answer about a partner holds (API-12). */
const MAX_STORY = 1_000

/** Everything said of a partner, and what that names. Throws ProblemError not-found. */
export async function readStory(
  run: Run,
  queries: Queries,
  region: RegionId,
  partner: PartnerId,
  most = MAX_STORY,
): Promise<PartnerStory & { version: number }> {
  const { version } = await readRegion(run, queries, region)
  const [own] = await run(queries('map/partner'), { region, partner }, AnyRecordRow)
  if (own?.what !== 'partner') throw new ProblemError('not-found', `There is no partner ${partner} in ${region}.`)
  const { kind } = own.record
  const lines = await run(bind(queries('map/partner-lines'), storedRecords), { partner, most: most + 1 }, LineRow)
  const mentions = await run(queries('map/partner-mentions'), { region, kind, most: most + 1 }, AnyRecordRow)
  const truncated = lines.length > most || mentions.length > most
  const said = [...lines.slice(0, most), ...mentions.slice(0, most)]
  const nodes = await readNamed(run, queries, [own, ...said])
  const sources = await readNamed(run, queries, nodes)
  const of = inRecordOrder([...said, ...nodes])
  const bySource = new Map(inRecordOrder([...nodes, ...sources])('source').map((source) => [source.id, source]))
  return {
    version,
    partner: own.record,
    truncated,
    ...(truncated && { whole: await countStory(run, queries, { region, partner, kind }) }),
    involvements: of('involvement'),
    ties: of('tie'),
    memberships: of('membership'),
    coverages: of('coverage'),
    inquiries: of('inquiry'),
    mentions: of('mention'),
    bodies: of('body'),
    activities: of('activity'),
    goals: of('goal'),
    partners: of('partner').filter(({ id }) => id !== partner),
    sources: [...bySource.values()],
  }
}

const CountsRow = z.object({ lines: z.int(), mentions: z.int() })
async function countStory(run: Run, queries: Queries, of: { region: RegionId; partner: PartnerId; kind: string }) {
  const [counts] = await run(bind(queries('map/partner-counts'), storedRecords), of, CountsRow)
  return counts
}

/** The records that `puts` name. */
function readNamed(run: Run, queries: Queries, puts: readonly Put[]) {
  const ids = [...new Set(puts.flatMap(namesIn).map(({ id }) => id))].sort()
  return run(bind(queries('changes/present-nodes'), storedRecords), { ids }, NodeRow)
}

export const partnerHandlers = ({ database, queries }: Deps): Pick<Handlers, 'getPartner'> => ({
  getPartner: async ({ params }) => {
    const story = await database.read((run) => readStory(run, queries, params.regionId, params.partnerId))
    const { version, ...answer } = story
    return { answer, version }
  },
})
