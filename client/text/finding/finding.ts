import type { Rule } from '../../../contract/rule.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { capitalise, uncapitalise, type Words } from '../../i18n/words.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { fillText } from './fill.ts'
import { aboutName, kindOfAbout, levelOfAbout } from '../names.ts'
import { presenceOf } from '../presence.ts'
import { kindName } from '../../scene/words/scene-words.ts'

/** All sentences of a finding, filled in for this region. */
export type FindingTexts = {
  question: string
  short: string
  seen: string
  why: string
  remedy: string
  exceptions: string
  weighs: string | null
  /** Where the rule comes from. */
  source: Rule['source']
}

export function findingTexts(
  { graph, rules }: { graph: RegionGraph; rules: readonly Rule[] },
  scene: Scene,
  finding: NumberedFinding,
  words: Words,
): FindingTexts | null {
  const rule = rules.find(({ id }) => id === finding.rule)
  if (rule === undefined) return null
  const { variants, ...texts } = rule.texts[words.lang]
  const facts = finding.gap?.facts ?? finding.undecidable?.facts ?? {}
  const variant = variants?.[String(facts['variant'])] ?? {}
  const places = placesOf(graph, scene, finding, words)
  const fill = (text: string) => capitalise(fillText(text, places, facts, graph, words))
  const silent = finding.undecidable?.missing.some(({ reason }) => reason === 'level_silent') === true
  const undecided = variant.undecidable ?? texts.undecidable
  const open = silent ? (texts.silent ?? undecided) : undecided
  // Why it weighs as it does is said of what is found.
  const weighs = finding.decided ? texts.weighs[finding.severity] : undefined
  return {
    question: fill(finding.decided ? (variant.question ?? texts.question) : open),
    short: shortOf(fill(variant.short ?? texts.short), finding, words),
    seen: fill(variant.seen ?? texts.seen),
    why: fill(texts.why),
    remedy: fill(variant.remedy ?? texts.remedy),
    exceptions: fill(texts.exceptions),
    weighs: weighs === undefined ? null : fill(weighs),
    source: rule.source,
  }
}

/** What a rule looks for is no fact yet where it cannot be decided. */
const shortOf = (short: string, { decided }: NumberedFinding, { t }: Words) =>
  decided ? short : t('finding.undecidable', { short: uncapitalise(short) })

function placesOf(graph: RegionGraph, scene: Scene, finding: NumberedFinding, words: Words): Record<string, string> {
  const [mark = ''] = finding.marks
  const table = presenceOf(scene, mark, 'table')
  const floor = presenceOf(scene, mark, 'floor')
  const level = levelOfAbout(finding.about)
  const partner = graph.partners.find(({ id }) => finding.about.includes(id))
  const kind = partner?.kind ?? kindOfAbout(finding.about)
  return {
    name: aboutName(graph, finding.about, words),
    level: level === null ? '' : words.t(`level.${level}`),
    kind: kind === null ? '' : kindName(words.lang, kind),
    tables: String(table.named),
    tablesOf: String(table.of),
    floors: String(floor.named),
    floorsOf: String(floor.of),
  }
}
