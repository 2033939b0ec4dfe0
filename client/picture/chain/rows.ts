import { provenances } from '../../../domain/sources/provenance.ts'
import { groupBy } from '../../../domain/group-by.ts'
import type { Mark } from '../../scene/scene.ts'
import type { ChainWithHandovers, Cover } from './chain.ts'

/** What stands where a partner, or a stack of equals, meets a stage. `members` = it counts through its kin. */
export type ChainCell = {
  stage: string
  how: Cover['how'] | 'members'
  /** Those of the row that cover it, and how many the row stands for. */
  partners: string[]
  of: number
  /** Through whom, where `how` is `members`. */
  by: string[]
  covers: Cover[]
}
export type ChainRow = { mark: Mark; cells: (ChainCell | null)[] }

/**
 * The rows of the chain: marks with a stage of their own or through their kin; the rest stands below, counted. `everyone`:
 * all are rows, to be filled in.
 */
export function chainRows(
  chain: ChainWithHandovers,
  marks: readonly Mark[],
  everyone = false,
): { rows: ChainRow[]; without: Mark[] } {
  const covers = groupBy(chain.covers, ({ stage }) => stage)
  const through = groupBy(chain.through, ({ stage }) => stage)
  const all = marks
    .filter(({ members }) => members.length > 0)
    .map((mark): ChainRow => {
      const within = ({ partner }: { partner: string }) => mark.members.includes(partner)
      const cells = chain.stages.map(({ id }): ChainCell | null => {
        const own = (covers.get(id) ?? []).filter(within)
        const kin = (through.get(id) ?? []).filter(within)
        const cell = { stage: id, of: mark.members.length, covers: own }
        if (own.length > 0) return { ...cell, how: howOf(own), partners: own.map(({ partner }) => partner), by: [] }
        const by = [...new Set(kin.flatMap((one) => one.by))]
        return kin.length === 0 ? null : { ...cell, how: 'members', partners: kin.map(({ partner }) => partner), by }
      })
      return { mark, cells }
    })
  const [rows, without] = everyone ? [all, []] : [all.filter(has), all.filter((row) => !has(row))]
  return { rows, without: without.map(({ mark }) => mark) }
}
const has = ({ cells }: ChainRow) => cells.some((cell) => cell !== null)

const howOf = (covers: readonly Cover[]): Cover['how'] =>
  provenances.find((how) => covers.some((cover) => cover.how === how)) ?? 'unseen'
