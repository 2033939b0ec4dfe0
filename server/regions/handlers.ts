import { z } from 'zod'
import { Kind, Level } from '../../contract/records/fields.ts'
import { Region } from '../../contract/records/nodes/region.ts'
import { PartnerId, type RegionId } from '../../contract/ids.ts'
import type { RegionDetail, RegionSummary } from '../../contract/answers/region.ts'
import { type Kind as KindName, expectedKinds, kinds, presets, sectors } from '../../contract/vocabulary.ts'
import type { Run } from '../store/database.ts'
import { questionsOf } from '../gaps.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { ProblemError } from '../errors/problem-error.ts'

const SummaryRow = z.object({
  region: Region,
  version: z.int(),
  sources: z.int(),
  partners: z.array(z.object({ kind: Kind, spokenOf: z.boolean(), count: z.int() })),
  mentioned: z.array(Kind),
  statements: z.array(z.object({ id: z.string(), level: Level.nullable() })),
})
type SummaryRow = z.infer<typeof SummaryRow>

const municipal: readonly KindName[] = ['municipality_centre', 'municipality']

/** A source names a partner of it, or one is registered of whom nothing is said, or it is named without saying who. */
function sectorStates({ partners, mentioned }: SummaryRow): RegionSummary['sectors'] {
  const spokenOf = new Set(partners.filter((one) => one.spokenOf).map(({ kind }) => kinds[kind].sector))
  const hinted = new Set(mentioned.map((kind) => kinds[kind].sector))
  const known = new Set(partners.map(({ kind }) => kinds[kind].sector))
  return sectors.flatMap((sector): RegionSummary['sectors'] => {
    if (spokenOf.has(sector)) return [{ sector, state: 'named' }]
    if (known.has(sector)) return [{ sector, state: 'known' }]
    return hinted.has(sector) ? [{ sector, state: 'mentioned' }] : []
  })
}

const sum = (partners: SummaryRow['partners']) => partners.reduce((total, { count }) => total + count, 0)
const unnamedIn = ({ region, partners }: SummaryRow) =>
  expectedKinds(region.preset).filter((kind) => !partners.some((one) => one.kind === kind))

function summaryOf(row: SummaryRow): Omit<RegionSummary, 'questions'> {
  const { region, version, sources, partners, statements } = row
  const levels = new Set(statements.map(({ level }) => level))
  const expected = expectedKinds(region.preset).length
  return {
    ...region,
    version,
    municipalities: sum(partners.filter(({ kind }) => municipal.includes(kind))),
    partners: sum(partners),
    statements: new Set(statements.map(({ id }) => id)).size,
    sources,
    table: levels.has('administrative') || levels.has('policy'),
    floor: levels.has('operational'),
    sectors: sectorStates(row),
    expected: { kinds: expected, named: expected - unnamedIn(row).length },
  }
}

/** The rules are only asked where enough is known to count what they find. */
async function withQuestions(deps: Deps, run: Run, row: SummaryRow): Promise<RegionSummary> {
  const summary = summaryOf(row)
  const { kinds: all, named } = summary.expected
  return { ...summary, questions: 2 * named < all ? null : await questionsOf(deps, run, row.region.id) }
}

const readRows = (deps: Deps, run: Run, region: RegionId | null) =>
  run(deps.queries('map/regions'), { region, on: deps.today() }, SummaryRow)

/** All regions by their number, with how much is known of each today. */
export async function readRegions(deps: Deps, run: Run): Promise<RegionSummary[]> {
  const summaries: RegionSummary[] = []
  for (const row of await readRows(deps, run, null)) summaries.push(await withQuestions(deps, run, row))
  return summaries
}

const MemberRow = z
  .object({ id: PartnerId, name: z.string(), kind: Kind, note: z.string().nullable() })
  .transform(({ kind, ...member }) => ({ ...member, centre: kind === 'municipality_centre' }))

/** One region, with its municipalities. Throws ProblemError not-found. */
export async function readDetail(deps: Deps, run: Run, region: RegionId): Promise<RegionDetail> {
  const [row] = await readRows(deps, run, region)
  if (!row) throw new ProblemError('not-found', `There is no region ${region}. GET /regions lists them all.`)
  const asked = { region, on: deps.today(), kinds: municipal }
  const members = await run(deps.queries('map/municipalities'), asked, MemberRow)
  return { ...(await withQuestions(deps, run, row)), members, unnamed: unnamedIn(row), presets: [...presets] }
}

export const regionHandlers = (deps: Deps): Pick<Handlers, 'listRegions' | 'getRegion'> => ({
  listRegions: async () => ({ answer: { regions: await deps.database.read((run) => readRegions(deps, run)) } }),
  getRegion: async ({ params }) => {
    const answer = await deps.database.read((run) => readDetail(deps, run, params.regionId))
    return { answer, version: answer.version }
  },
})
