import type { Gap, Undecidable } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Rule } from '../../../contract/rule.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { fillText } from './fill.ts'
import { aboutName, kindOfAbout, levelOfAbout } from '../names.ts'
import { kindName } from '../../scene/words/scene-words.ts'

/** What a question is made of. */
type Asked = Pick<Gap | Undecidable, 'rule' | 'about' | 'facts'>

/** The question of a gap without the map it stands on: in another state of the region, or in a list of its own. */
export function findingQuestion(graph: RegionGraph, rules: readonly Rule[], gap: Asked, words: Words): string {
  const texts = rules.find(({ id }) => id === gap.rule)?.texts[words.lang]
  if (texts === undefined) return gap.rule
  const variant = texts.variants?.[String(gap.facts['variant'])] ?? {}
  const level = levelOfAbout(gap.about)
  const kind = graph.partners.find(({ id }) => gap.about.includes(id))?.kind ?? kindOfAbout(gap.about)
  const places = {
    name: aboutName(graph, gap.about, words),
    level: level === null ? '' : words.t(`level.${level}`),
    kind: kind === null ? '' : kindName(words.lang, kind),
  }
  const decided = !('missing' in gap)
  const question = decided ? (variant.question ?? texts.question) : (variant.undecidable ?? texts.undecidable)
  return capitalise(fillText(question, places, gap.facts, graph, words))
}
