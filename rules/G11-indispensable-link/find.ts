import { severities, type Severity } from '../../contract/vocabulary.ts'
import { describeSeparation, type Separations, separationsOf } from '../../domain/two-mode/indispensable-nodes.ts'
import type { GraphReading } from '../../domain/two-mode/graph-reading.ts'
import { type Find, type Finding, missing, type Settings } from '../rule.ts'

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
    const graph = isWhole ? whole.graph : floor.find(({ recorded }) => judge(v, recorded) !== null)?.graph
    return graph === undefined ? [] : [findingOf(v, graph, isWhole ? whole.recorded : null)]

    function findingOf(v: number, graph: GraphReading, ofWhole: Separations | null): Finding {
      const { id, parts, tied, cut, who, evidence, mentions, unlevelled } = describeSeparation(v, graph)
      const shown = ofWhole ?? floor.find((way) => way.graph === graph)?.recorded
      const variant = tied ? 'apart' : cut === 1 ? 'one' : 'some'
      const varies = (of: 'recorded' | 'mentioned') => new Set(ways.map((way) => way[of] === null)).size > 1
      return {
        about: [id],
        severity,
        level: ofWhole === null ? 'operational' : null,
        facts: {
          variant: ofWhole !== null ? variant : { apart: 'floor-apart', one: 'floor-one', some: 'floor' }[variant],
          ...{ cut, groups: parts, who, kinds: [...(shown?.get(v)?.kinds ?? [])] },
        },
        evidence,
        missing: missing({
          mention: found.some(({ mentioned }) => mentioned === null) ? mentions(ofWhole === null) : [],
          level_unspecified: varies('recorded') || varies('mentioned') ? unlevelled() : [],
        }),
      }
    }
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

const higher = (a: Severity | null, b: Severity | null) => severities.find((each) => each === a || each === b) ?? null
const lowest = (list: readonly (Severity | null)[]) => severities.findLast((each) => list.includes(each)) ?? 'low'
