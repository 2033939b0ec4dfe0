import { signal } from '@preact/signals'
import { h, render } from 'preact'
import { makeFile, type FileFormat } from '../../client/files/make-file.ts'
import { storyDocument, viewDocument } from '../../client/files/story-document.ts'
import type { PresentedRegion } from '../../client/drawn/presented-region.ts'
import { resolveStep } from '../../client/drawn/resolve-step.ts'
import { slideFoot } from '../../client/parts/story/use-presented.ts'
import type { SlideTold } from '../../client/screens/present/slide.tsx'
import { StepStage } from '../../client/screens/present/step-stage.tsx'
import type { PresentState } from '../../client/store/present/present-state.ts'
import { loadTypeface } from '../../client/picture/typeface/typeface.ts'
import { initialViewState } from '../../client/store/address/view-state.ts'
import { Story } from '../../contract/records/meeting/story.ts'
import { painted, quiet } from './clock.ts'
import { regionOf } from './drawn.ts'

/** Milliseconds and bytes of one file. */
export type FileMeasured = { took: number; bytes: number }
/**
 * One story. `pdf`: a handout of eight steps and the map on A3; `html`: the offline page. `opening`: all steps made ready, `step`: the slowest
 * turn from one to the next, ms.
 */
type StoryMeasured = Record<'pptx' | 'pdf' | 'html', FileMeasured> & { opening: number; step: number }
/** `maps`, `views`: two stories of 80 partners, by what their steps are; `few`: the offline page of 30 partners. */
export type FilesMeasured = { maps: StoryMeasured; views: StoryMeasured; few: FileMeasured }

/** Eight views, each whole: the largest story there is of a region. */
const eachView = () => ['map', 'map?arrangement=network', 'matrix', 'list', 'gaps', 'figures', 'chain', 'agenda']
/** The map eight times, each time around another partner: what a story is made of as a rule. */
const mapAround = ({ graph: { partners } }: PresentedRegion) =>
  partners.slice(0, 8).map(({ id }) => `map?selected=${id}`)

const storyOf = ({ graph: { region } }: PresentedRegion, views: readonly string[]): Story =>
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
  const told = async (region: PresentedRegion, views: readonly string[], format: FileFormat) =>
    (await makeFile(await storyDocument(region, storyOf(region, views), { ...choice, format }), format)).content
  const sheet = async () => {
    const view = { ...initialViewState, region: many.graph.region.id }
    const document = await viewDocument(many, view, { ...choice, format: 'a3', scope: 'region' })
    return (await makeFile(document, 'a3')).content
  }
  const filesOf = async (views: readonly string[]) => {
    const html = await timed(() => told(many, views, 'html'))
    return {
      pptx: said(await timed(() => told(many, views, 'pptx'))),
      pdf: said(await timed(async () => new Blob([await told(many, views, 'handout'), await sheet()]))),
      html: said(html),
      ...(await measureTelling(many, storyOf(many, views))),
      page: html.content,
    }
  }
  const [maps, views] = [await filesOf(mapAround(many)), await filesOf(eachView())]
  const small = await timed(() => told(few, eachView(), 'html'))
  return {
    ...{ maps, views, few: said(small) },
    html: await views.page.text(),
  }
}

/** As the room shows it: all steps are made ready first, and one goes from each to the next. */
async function measureTelling(region: PresentedRegion, story: Story): Promise<{ opening: number; step: number }> {
  const stage = document.createElement('div')
  document.querySelector('#stage')?.replaceChildren(stage)
  await quiet()
  const began = performance.now()
  const steps = story.steps.map((step) => resolveStep(region, story, step))
  const opening = performance.now() - began
  const foot = slideFoot(region, story)
  const now = { ...region, positions: region.layouts } as unknown as SlideTold['now']
  const told: SlideTold = { now, story, steps, foot, lines: [] }
  const state = signal<PresentState>({
    ...{ step: 1, black: false, legend: true, at: 0, layer: null, typed: '', began: 0, stepBegan: 0 },
  })
  render(h(StepStage, { told, session: { state } }), stage)
  const shown: number[] = []
  while (state.peek().step < steps.length) {
    await quiet()
    const turned = performance.now()
    state.value = { ...state.peek(), step: state.peek().step + 1 }
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
