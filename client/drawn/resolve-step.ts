import type { Story, StoryStep } from '../../contract/records/meeting/story.ts'
import { type Words, wordsIn } from '../i18n/words.ts'
import type { Scene } from '../scene/scene.ts'
import type { Selection } from '../scene/selection.ts'
import { parseViewAddress } from '../store/address/view-address.ts'
import type { ViewState } from '../store/address/view-state.ts'
import { makeView } from '../store/make-view.ts'
import { pairText } from '../text/comparison/headline.ts'
import { drawChange } from './comparison/draw-change.ts'
import { drawView } from './draw-view.ts'
import type { DrawnView, DrawOptions } from './drawn-view.ts'
import type { PresentedRegion } from './presented-region.ts'
import { type AgreedLine, questionOfFinding, stepDecisions, type StepQuestion } from './step-decisions.ts'
import { type EvidenceRow, evidenceRows } from './step-evidence.ts'
import { viewCaption } from './view-caption.ts'

/** A step of a story with all that is shown of it. */
export type ResolvedStep = {
  step: StoryStep
  /** Small words above the title: what the step is about. */
  kicker: string
  /** Null for words and decisions, and where there is nothing to compare. */
  drawn: DrawnView | null
  question: StepQuestion | null
  /** What the step is based on; empty for words and decisions. */
  evidence: EvidenceRow[]
  /** The sentence above what is said in a step that compares; null for others. */
  headline: string | null
  /** The view in words: "Kaart, gekozen Orionis, tafel en vloer"; null without one. */
  caption: string | null
  /** What is still to be discussed, and what was agreed, newest first; null but for decisions. */
  decisions: { questions: StepQuestion[]; agreed: AgreedLine[] } | null
  /** That what the step showed is gone, and all is shown instead; null when it is there. */
  notice: string | null
}

/** The size a slide is made for, px: all of it grows and shrinks together. */
export const slideSize = { width: 1920, height: 1080 } as const
/** Px for which the view on a slide is laid out: names then stand at 15 px on a wall of 1920. */
const slideDrawing = { width: 1000, height: 786 } as const
export const slideOptions = ({ fit }: Pick<StoryStep, 'fit'>): DrawOptions => ({ ...slideDrawing, fit })

/**
 * What a step shows of a region, in the language of its story. An id in its address that is gone gives the whole view, and
 * says so. The typeface must be loaded.
 */
export function resolveStep(
  region: PresentedRegion,
  story: Pick<Story, 'lang' | 'id'>,
  step: StoryStep,
  options: DrawOptions = slideOptions(step),
): ResolvedStep {
  const words = wordsIn(story.lang)
  const bare = { step, drawn: null, question: null, evidence: [], caption: null, decisions: null, notice: null }
  if (step.what === 'change') return { ...bare, ...changeStep(region, words, options) }
  if (step.what !== 'view') {
    const decisions = step.what === 'decisions' ? stepDecisions(region, story, words) : null
    return { ...bare, kicker: region.graph.region.name, headline: null, decisions }
  }
  const view: ViewState = { ...parseViewAddress(region.graph.region.id, step.view ?? 'map'), lang: story.lang }
  const { scene, selection } = makeView(region, view)
  const drawn = drawView(region, view, options)
  return {
    ...bare,
    drawn,
    headline: null,
    kicker: kickerOf(region, view, selection, words),
    question: questionOf(region, scene, selection, words),
    evidence: evidenceRows(region, scene, selection, words),
    caption: viewCaption(region, view, scene, selection, words),
    notice: noticeOf(selection, drawn, words),
  }
}

/** What changed since the moment that a story compares with. */
function changeStep(
  region: PresentedRegion,
  words: Words,
  options: DrawOptions,
): Pick<ResolvedStep, 'drawn' | 'kicker' | 'headline' | 'caption' | 'notice'> {
  const { comparison } = region
  const drawn = drawChange(region, words.lang, options)
  if (comparison == null || drawn === null) {
    const notice = words.t('slide.nothingToCompare')
    return { drawn, kicker: region.graph.region.name, headline: null, caption: null, notice }
  }
  const kicker = pairText(comparison, words)
  return { drawn, kicker, headline: drawn.heading, caption: `${words.t('view.compare')}, ${kicker}`, notice: null }
}

function kickerOf(region: PresentedRegion, view: ViewState, selection: Selection | null, words: Words): string {
  const { t, lang } = words
  const ruleOf = (id: string) => region.rules.find((rule) => rule.id === id)?.texts[lang]
  if (selection?.what === 'rule') return ruleOf(selection.rule)?.general ?? region.graph.region.name
  if (selection?.what === 'finding') {
    const { side, rule } = selection.finding
    return side === 'table' || side === 'floor' ? t('slide.differ') : (ruleOf(rule)?.name ?? region.graph.region.name)
  }
  const screen = view.view ?? 'map'
  return screen === 'map' ? region.graph.region.name : t(`view.${screen}`)
}

function questionOf(
  region: PresentedRegion,
  scene: Scene,
  selection: Selection | null,
  words: Words,
): StepQuestion | null {
  return selection?.what === 'finding' ? questionOfFinding(region, scene, selection.finding, words) : null
}

function noticeOf(selection: Selection | null, { gone }: DrawnView, { t, day }: Words): string | null {
  if (selection?.what === 'closed') return t('slide.closed', { day: day(selection.gap.on) })
  return selection?.what === 'gone' || gone.length > 0 ? t('slide.gone') : null
}
