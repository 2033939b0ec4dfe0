import type { Moment } from '../../contract/records/meeting/moment.ts'
import type { Story, StoryStep } from '../../contract/records/meeting/story.ts'
import { drawView } from '../drawn/draw-view.ts'
import type { PresentedRegion } from '../drawn/presented-region.ts'
import { type ResolvedStep, resolveStep } from '../drawn/resolve-step.ts'
import { type ShareScope, shareRegion } from '../drawn/share/share-region.ts'
import { type Lang, wordsIn } from '../i18n/words.ts'
import type { MeasureWord } from '../picture/paint/look.ts'
import { loadTypeface } from '../picture/typeface/typeface.ts'
import { initialViewState, type ViewState } from '../store/address/view-state.ts'
import { pairText } from '../text/comparison/headline.ts'
import { fileDrawings } from './draw-options.ts'
import type { FileDocument } from './file-document.ts'
import { fileName, viewFileName } from './file-name.ts'
import { makeDocument, type StepForFile } from './make-document.ts'
import { drawingsOf, type FileFormat } from './make-file.ts'
import { type Making, noWatch } from './making.ts'

type FileChoice = {
  /** What it will be made into; `print`: what the browser prints. */
  format: FileFormat | 'print'
  lang: Lang
  /** The day of today. */
  day: string
  /** What the region is looked at as; null = as it is now, or as it is tried out. */
  moment: Pick<Moment, 'name' | 'day' | 'version'> | null
  roles: boolean
}
export type StoryChoice = FileChoice & {
  notes: boolean
}
export type ViewFileChoice = FileChoice & { scope: ShareScope }

/**
 * A story as a document of a format. A flat sheet shows its first view large. Rejects when the letters cannot be fetched, and
 * with the reason of `making` once it is given up.
 */
export async function storyDocument(
  whole: PresentedRegion,
  story: Story,
  choice: StoryChoice,
  making: Making = noWatch,
): Promise<FileDocument> {
  await loadTypeface()
  const { format, lang, roles } = choice
  const { region, left } = shareRegion(whole, initialViewState, { scope: 'region', roles })
  const told = { id: story.id, lang }
  const sizes = drawingsOf(format)
  const shown = story.steps.filter(({ hidden }) => !hidden)
  const steps: StepForFile[] = []
  for (const step of shown) {
    await making.turn(steps.length + 1, shown.length)
    const resolved = resolveStep(region, told, step, { ...fileDrawings[sizes.steps], fit: step.fit })
    steps.push({ ...resolved, step: spoken(resolved) })
  }
  const first = shown.find(({ what }) => what === 'view')
  const sheet =
    first === undefined || sizes.sheet === null
      ? null
      : resolveStep(region, told, first, { ...fileDrawings[sizes.sheet], fit: first.fit }).drawn
  return makeDocument({
    ...choice,
    ...{ region, left, steps, sheet, story: story.id, title: story.name },
    name: fileName(region.graph.region.name, story.name),
    hidden: story.steps.length - shown.length,
  })
}

/** A step that compares says its sentence before its own words. */
const spoken = ({ step, headline }: ResolvedStep): StoryStep =>
  headline === null ? step : { ...step, text: [headline, step.text].filter((part) => part !== '').join(' ') }

/** One view as a document of a format: a sheet of its own, or the only step. Rejects when the letters cannot be fetched. */
export async function viewDocument(
  whole: PresentedRegion,
  view: ViewState,
  choice: ViewFileChoice,
): Promise<FileDocument> {
  const { measure } = await loadTypeface()
  return viewDocumentIn(whole, view, choice, measure)
}

const rowByRow: ReadonlySet<ViewState['view']> = new Set(['list', 'gaps', 'agenda', 'figures', 'chain'])

/** The same at once, in a typeface by which a text is so wide, px. */
export function viewDocumentIn(
  whole: PresentedRegion,
  view: ViewState,
  choice: ViewFileChoice,
  measure: MeasureWord,
): FileDocument {
  const { format, lang, moment, scope, roles } = choice
  const state = { ...view, lang }
  const words = wordsIn(lang)
  const { region, left } = shareRegion(whole, state, { scope, roles })
  const { steps, sheet } = drawingsOf(format)
  const draw = (size: keyof typeof fileDrawings) =>
    drawView(region, state, { ...fileDrawings[size], fit: 'all' }, measure)
  const fitted = draw(sheet ?? steps)
  // What is read from the top down goes on over pages rather than stand in columns that part.
  const drawn = format === 'print' && rowByRow.has(state.view) && fitted.height > 620 ? draw('picture') : fitted
  const { graph, on, comparison } = region
  const compared = state.view === 'compare' && comparison != null ? pairText(comparison, words) : null
  const step: StoryStep = {
    ...{ id: 'view', what: 'view', title: drawn.heading, text: '', notes: '' },
    ...{ view: null, fit: 'all', hidden: false },
  }
  return makeDocument({
    ...choice,
    ...{ region, left, story: null, hidden: 0, notes: false, sheet: sheet === null ? null : drawn },
    title: words.t(`view.${state.view ?? 'map'}`),
    compared,
    name: viewFileName({ graph, on, moment, compared, view: state, words }),
    steps: sheet === null ? [{ step, kicker: '', drawn, question: null, evidence: [] }] : [],
  })
}
