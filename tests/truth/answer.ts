import type { RuleId } from '../../contract/finding.ts'
import { Gaps } from '../../contract/gap.ts'
import type { Tiny } from '../networks/records.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { network } from '../networks/network.ts'
import type { Story } from './story.ts'

/** What the rules said of a region, in the words of a key: without the region's prefix, sorted. */
export type Answer = { found: string[]; open: string[] }

const inOrder = (words: string) => words.split(' ').sort().join(' ')
/** A line of a key, with its ids in the order of the answer. */
export const sorted = (line: string) => line.replace(/ < (.*)$/, (_, evidence: string) => ` < ${inOrder(evidence)}`)

/** A story as the state of a region of its own, without a database. */
export function plant(story: Pick<Story, 'network' | 'region' | 'on'>): { here: Tiny; state: RegionState } {
  const here = network(story.network, story.region)
  return { here, state: here.state(story.on) }
}

const rules = loadQueries().rules
export const gapsOf = (state: RegionState): Gaps => Gaps.parse(findGaps(state, rules))

/** All answers of one rule, or of every rule with its name before. */
export function linesOf(gaps: Gaps, { region }: Tiny, rule: RuleId | null = null): Answer {
  const prefix = `${region.toLowerCase()}-`
  const short = (id: string) => id.replace(prefix, '').replace(region, 'R')
  const names = (ids: readonly string[]) => ids.map(short).sort().join(' ')
  const of = <T extends { rule: string }>(list: readonly T[], line: (one: T) => string) =>
    list
      .filter((item) => rule === null || item.rule === rule)
      .map((item) => (rule === null ? `${item.rule} ${line(item)}` : line(item)))
      .sort()
  return {
    found: of(gaps.gaps, (gap) => `${names(gap.about)} ${gap.severity} < ${names(gap.evidence.map(({ id }) => id))}`),
    open: of(gaps.undecidable, ({ about, missing }) => {
      const reasons = [...new Set(missing.map(({ reason }) => reason))].sort()
      return `${names(about)} ? ${reasons.join(' ')}`
    }),
  }
}

/** What the rules answer of a story. */
export function answerOf(story: Story, rule: RuleId | null): Answer {
  const { here, state } = plant(story)
  return linesOf(gapsOf(state), here, rule)
}
