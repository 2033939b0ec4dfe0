import { Gaps } from '../../contract/gap.ts'
import { network } from '../networks/network.ts'
import type { Tale } from '../networks/say.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import type { Tiny } from '../networks/records.ts'

export type Asked = { gaps: string[]; undecidable: string[]; whole: Gaps }

/** The gaps of a small network with a table `t`, found without a database. Each is told in one line: see `toldOf`. */
export function gapsOf(
  rule: string | null,
  tell: Tale,
  fields: Record<string, unknown> = {},
  on = '2026-07-01',
): Asked {
  const made = network((say) => [say.body('t'), tell(say)], fields)
  return toldOf(Gaps.parse(findGaps(made.state(on), loadedRules)), made, rule)
}
const loadedRules = loadQueries().rules

/**
 * Each answer in one line, without the region's prefix: `G01 orionis high < orionis-adm-t`,
 * `G01 hz medium ? mention school @operational < hz-adm-t school`.
 */
export function toldOf(whole: Gaps, { region }: Tiny, rule: string | null): Asked {
  const short = (text: string) => text.replaceAll(`${region.toLowerCase()}-`, '').replaceAll(region, 'R')
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ')
  const of = <T extends { rule: string }>(list: readonly T[]) =>
    list.filter((gap) => rule === null || gap.rule === rule)
  return {
    whole,
    gaps: of(whole.gaps)
      .map((gap) => short(`${gap.rule} ${gap.about.join(' ')} ${gap.severity} < ${ids(gap.evidence)}`))
      .sort(),
    undecidable: of(whole.undecidable)
      .map((gap) => {
        const missing = gap.missing
          .map(({ reason, ids: on, level }) => [reason, ...on, `@${level}`].join(' '))
          .join(', ')
        return short(`${gap.rule} ${gap.about.join(' ')} ${gap.severity} ? ${missing} < ${ids(gap.evidence)}`)
      })
      .sort(),
  }
}
