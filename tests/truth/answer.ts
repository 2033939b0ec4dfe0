import { z } from 'zod'
import type { RuleId } from '../../contract/finding.ts'
import { Gaps } from '../../contract/gap.ts'
import { readGaps } from '../../server/gaps.ts'
import type { Deps } from '../../server/web/handler.ts'
import { type Tiny, tiny, write } from '../support/tiny.ts'
import { puts, type Story, tell } from './story.ts'

/** What the rules said of a region, in the words of a key: without the region's prefix, sorted. */
export type Answer = { found: string[]; open: string[] }

const inOrder = (words: string) => words.split(' ').sort().join(' ')
/** A line of a key, with its ids in the order of the answer. */
export const sorted = (line: string) => line.replace(/ < (.*)$/, (_, evidence: string) => ` < ${inOrder(evidence)}`)

/** Writes a story as an import does, in a region of its own. */
export async function plant(deps: Deps, { network, region }: Pick<Story, 'network' | 'region'>): Promise<Tiny> {
  const here = tiny()
  await write(deps, here, puts(network(tell(here))), region)
  planted.push(here.region)
  return here
}
const planted: string[] = []

/** Takes out what was planted, so that hundreds of regions do not weigh on who asks for all of them. */
export async function uproot({ database }: Deps): Promise<void> {
  for (const region of planted.splice(0))
    await database.write((run) =>
      run('MATCH (r:Region {id: $region}) OPTIONAL MATCH (r)<-[:IN]-(n) DETACH DELETE n, r', { region }, z.unknown()),
    )
}

export const gapsOf = async (deps: Deps, { region }: Tiny, on = deps.today()): Promise<Gaps> =>
  Gaps.parse(await deps.database.read((run) => readGaps(deps, run, region, on)))

/** All answers of one rule, or of every rule with its name before. */
export function linesOf(gaps: Gaps, { region }: Tiny, rule: RuleId | null = null): Answer {
  const prefix = `${region.toLowerCase()}-`
  const short = (id: string) => id.replace(prefix, '').replace(region, 'R')
  const names = (ids: readonly string[]) => ids.map(short).sort().join(' ')
  const of = <T extends { rule: string }>(list: readonly T[], line: (one: T) => string) =>
    list
      .filter((one) => rule === null || one.rule === rule)
      .map((one) => (rule === null ? `${one.rule} ${line(one)}` : line(one)))
      .sort()
  return {
    found: of(gaps.gaps, (gap) => `${names(gap.about)} ${gap.severity} < ${names(gap.evidence.map(({ id }) => id))}`),
    open: of(gaps.undecidable, ({ about, missing }) => {
      const reasons = [...new Set(missing.map(({ reason }) => reason))].sort()
      return `${names(about)} ? ${reasons.join(' ')}`
    }),
  }
}

/** What the rules answer of a story, written and asked. */
export async function answerOf(deps: Deps, story: Story, rule: RuleId | null): Promise<Answer> {
  const here = await plant(deps, story)
  return linesOf(await gapsOf(deps, here, story.on), here, rule)
}
