import { severities, type Severity } from '../../contract/vocabulary.ts'
import {
  describeSeparation,
  type Separations,
  separationsOf,
  type WaySeparations,
} from '../../domain/two-mode/indispensable-nodes.ts'
import type { GraphReading } from '../../domain/two-mode/graph-reading.ts'
import { type Find, type Finding, missing, type Settings } from '../rule.ts'
import { union } from '../union.ts'

/** Partners and tables without which partners are cut off from each other, at all levels together or in the work. */
export const find: Find = (state, settings) => {
  const { whole, floor } = separationsOf(state)
  const judge = judgeWith(whole.graph, settings)
  const nodes = new Set([whole, ...floor].flatMap(({ recorded }) => [...recorded.keys()]))
  return [...nodes].flatMap((v): Finding[] => {
    const ways = floor.map(({ recorded, mentioned }) => ({
      recorded: higher(judge(v, whole.recorded), judge(v, recorded)),
      mentioned: higher(judge(v, whole.mentioned), judge(v, mentioned)),
    }))
    const found = ways.filter(({ recorded }) => recorded !== null)
    if (found.length === 0) return []
    const severity = lowest(ways.flatMap(({ recorded, mentioned }) => [recorded, mentioned]))
    const asWhole = judge(v, whole.recorded)
    const isOpen = found.length < ways.length || found.some(({ mentioned }) => mentioned === null)
    const isWhole = asWhole !== null && (isOpen || higher(asWhole, severity) === asWhole)
    const shown = isWhole ? [whole] : shownOf(floor, (way) => judge(v, way.recorded) !== null)
    const described = shown
      .map((way) => ({ ...describeSeparation(v, way.graph), kinds: way.recorded.get(v)?.kinds ?? [] }))
      .sort((a, b) => b.cut - a.cut || b.parts - a.parts)
    const varies = (of: 'recorded' | 'mentioned') => new Set(ways.map((way) => way[of] === null)).size > 1
    return described.slice(0, 1).map(({ id, parts, tied, cut, who, kinds }): Finding => {
      const variant = tied ? 'apart' : cut === 1 ? 'one' : 'some'
      return {
        about: [id],
        severity,
        level: isWhole ? null : 'operational',
        facts: {
          variant: isWhole ? variant : { apart: 'floor-apart', one: 'floor-one', some: 'floor' }[variant],
          ...{ cut, groups: parts, who, kinds: [...kinds] },
        },
        evidence: union(described.map(({ evidence }) => evidence)),
        missing: missing({
          mention: found.some(({ mentioned }) => mentioned === null)
            ? union(described.map((each) => each.mentions()))
            : [],
          level_unspecified:
            varies('recorded') || varies('mentioned') ? union(described.map((each) => each.unlevelled())) : [],
        }),
      }
    })
  })
}

/** Of the ways that find it: that with none of what has no level, else that with all, else every one. */
function shownOf(floor: readonly WaySeparations[], finds: (way: WaySeparations) => boolean): readonly WaySeparations[] {
  const first = floor.slice(0, 2).find(finds)
  return first === undefined ? floor.filter(finds) : [first]
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

const higher = (a: Severity | null, b: Severity | null) => severities.find((each) => each === a || each === b) ?? null
const lowest = (list: readonly (Severity | null)[]) => severities.findLast((each) => list.includes(each)) ?? 'low'
