import { h, render } from 'preact'
import { makeFile, type FileFormat } from '../../client/files/make-file.ts'
import { storyDocument, viewDocument } from '../../client/files/story-document.ts'
import type { PresentedRegion } from '../../client/drawn/presented-region.ts'
import { resolveStep } from '../../client/drawn/resolve-step.ts'
import { StepSlide } from '../../client/parts/story/step-slide.tsx'
import { slideFoot } from '../../client/parts/story/use-presented.ts'
import { loadTypeface } from '../../client/picture/typeface/typeface.ts'
import { initialViewState } from '../../client/store/address/view-state.ts'
import { Story } from '../../contract/records/meeting/story.ts'
import { painted, quiet } from './clock.ts'
import { regionOf } from './drawn.ts'

/** Milliseconds and bytes of one file. */
export type FileMeasured = { took: number; bytes: number }
/**
 * `pdf`: a handout of eight steps and the map on A3; `many`, `few`: the offline page of 80 and of 30 partners. `opening`: all steps of the
 * story made ready, `step`: the slowest of them put on the screen, ms.
 */
export type FilesMeasured = Record<'pptx' | 'pdf' | 'few' | 'many', FileMeasured> & { opening: number; step: number }

const views = ['map', 'map?arrangement=network', 'matrix', 'list', 'gaps', 'figures', 'chain', 'agenda']

/** A story of eight steps, each another view. */
const storyOf = ({ graph: { region } }: PresentedRegion): Story =>
  Story.parse({
    id: `${region.id.toLowerCase()}-story`,
    name: 'Meetverhaal',
    lang: 'nl',
    ...{ moment: null, before: null, seen: 1, by: null },
    steps: views.map((view, at) => ({
      ...{ id: `s${at + 1}`, what: 'view', title: `Stap ${at + 1}`, text: 'Zo staat het in de bron.', notes: '' },
      ...{ view, fit: 'all', hidden: false },
    })),
  })

/** From data in memory to files of a region of 80 partners, its drawings included; each the second time, for what makes it is fetched the first. */
export async function measureFiles(): Promise<FilesMeasured & { html: string }> {
  await loadTypeface()
  const [few, many] = [regionOf(30), regionOf(80)]
  const choice = { lang: 'nl', day: '2026-07-01', moment: null, roles: false, notes: false } as const
  const told = async (region: PresentedRegion, format: FileFormat) =>
    (await makeFile(await storyDocument(region, storyOf(region), { ...choice, format }), format)).content
  const sheet = async () => {
    const view = { ...initialViewState, region: many.graph.region.id }
    const document = await viewDocument(many, view, { ...choice, format: 'a3', scope: 'region' })
    return (await makeFile(document, 'a3')).content
  }
  const pptx = await timed(() => told(many, 'pptx'))
  const pdf = await timed(async () => new Blob([await told(many, 'handout'), await sheet()]))
  const [offline, small] = [await timed(() => told(many, 'html')), await timed(() => told(few, 'html'))]
  return {
    ...{ pptx: said(pptx), pdf: said(pdf), many: said(offline), few: said(small) },
    ...(await measureTelling(many)),
    html: await offline.content.text(),
  }
}

/** As the room shows it: all steps are made ready first, and each is put on the screen when its turn comes. */
async function measureTelling(region: PresentedRegion): Promise<{ opening: number; step: number }> {
  const story = storyOf(region)
  const stage = document.createElement('div')
  document.querySelector('#stage')?.replaceChildren(stage)
  await quiet()
  const began = performance.now()
  const steps = story.steps.map((step) => resolveStep(region, story, step))
  const opening = performance.now() - began
  const foot = slideFoot(region, story)
  const shown: number[] = []
  for (const [at, resolved] of steps.entries()) {
    await quiet()
    const turned = performance.now()
    render(h(StepSlide, { resolved, foot, lang: story.lang, at: at + 1, of: steps.length }), stage)
    await painted()
    shown.push(performance.now() - turned)
  }
  render(null, stage)
  return { opening, step: Math.max(...shown) }
}
type Timed = { took: number; content: Blob }
const said = ({ took, content }: Timed): FileMeasured => ({ took, bytes: content.size })

async function timed(make: () => Promise<Blob>): Promise<Timed> {
  await make()
  await quiet()
  const began = performance.now()
  const content = await make()
  return { took: performance.now() - began, content }
}
