import type { Severity } from '../../contract/vocabulary.ts'
import { describeWays, type Separations, separationsOf, waysToShow } from '../../domain/two-mode/indispensable-nodes.ts'
import type { GraphReading } from '../../domain/two-mode/graph-reading.ts'
import { type Find, type Finding, highest, lowest, missing, type Settings } from '../rule.ts'

/** Partners and tables without which partners are cut off from each other, at all levels together or in the work. */
export const find: Find = (state, settings) => {
  const { whole, floor } = separationsOf(state)
  const judge = judgeWith(whole.graph, settings)
  const nodes = new Set([whole, ...floor].flatMap(({ recorded }) => [...recorded.keys()]))
  return [...nodes].flatMap((v): Finding[] => {
    const ways = floor.map(({ recorded, mentioned }) => ({
      recorded: highest([judge(v, whole.recorded), judge(v, recorded)]),
      mentioned: highest([judge(v, whole.mentioned), judge(v, mentioned)]),
    }))
    const found = ways.filter(({ recorded }) => recorded !== null)
    if (found.length === 0) return []
    const severity = lowest(ways.flatMap(({ recorded, mentioned }) => [recorded, mentioned]))
    const asWhole = judge(v, whole.recorded)
    const isOpen = found.length < ways.length || found.some(({ mentioned }) => mentioned === null)
    const isWhole = asWhole !== null && (isOpen || highest([asWhole, severity]) === asWhole)
    const shown = isWhole ? [whole] : waysToShow(floor, (way) => judge(v, way.recorded) !== null)
    const varies = (of: 'recorded' | 'mentioned') => new Set(ways.map((way) => way[of] === null)).size > 1
    return describeWays(v, shown).map(({ id, parts, tied, cut, who, kinds, ...described }): Finding => {
      const variant = tied ? 'apart' : cut === 1 ? 'one' : 'some'
      return {
        about: [id],
        severity,
        level: isWhole ? null : 'operational',
        facts: {
          variant: isWhole ? variant : { apart: 'floor-apart', one: 'floor-one', some: 'floor' }[variant],
          ...{ cut, groups: parts, who, kinds: [...kinds] },
        },
        evidence: described.evidence,
        missing: missing({
          mention: found.some(({ mentioned }) => mentioned === null) ? described.mentions() : [],
          level_unspecified: varies('recorded') || varies('mentioned') ? described.unlevelled() : [],
        }),
      }
    })
  })
}

/** A table separates groups; a partner whose kind is there to connect weighs one step less. Null: it separates nothing. */
function judgeWith({ two }: GraphReading, settings: Settings) {
  const [parts, eased] = [settings.number('parts'), new Set(settings.list('eased'))]
  return (v: number, separations: Separations): Severity | null => {
    const separation = separations.get(v)
    const kind = two.kinds[v]
    if (separation === undefined || separation.second < (kind === undefined ? parts : 1)) return null
    const isEased = kind !== undefined && eased.has(kind)
    return separation.kinds.length > 0 ? (isEased ? 'medium' : 'high') : isEased ? 'low' : 'medium'
  }
}
