import type { Values } from '../../contract/finding.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Rule } from '../../contract/rule.ts'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The settings of a rule that a region wants otherwise. */
export const ownOf = ({ settings }: Pick<RegionGraph, 'settings'>, rule: Rule): Values =>
  Object.fromEntries(
    rule.settings.flatMap(({ key, default: usual }) => {
      const mine = settings.find((setting) => setting.rule === rule.id && setting.key === key)
      return mine === undefined || same(mine.value, usual) ? [] : [[key, mine.value] as const]
    }),
  )
