import { drawView } from '../../client/drawn/draw-view.ts'
import type { DrawOptions } from '../../client/drawn/drawn-view.ts'
import type { PresentedRegion } from '../../client/drawn/presented-region.ts'
import { makePng } from '../../client/files/png/make-png.ts'
import { outlinedSvg } from '../../client/picture/pens/outlined-svg.ts'
import { loadTypeface } from '../../client/picture/typeface/typeface.ts'
import { initialViewState } from '../../client/store/address/view-state.ts'
import type { Gaps } from '../../contract/gap.ts'
import { graphOf } from '../generate/graph.ts'
import { generateRegion } from '../generate/region.ts'
import { quiet } from './clock.ts'

/** Milliseconds, and bytes of the SVG. */
export type DrawnMeasured = { small: number; folded: number; svg: number; bytes: number; png: number }

/** A region of so many partners, made in the page itself. */
export const regionOf = (partners: number): PresentedRegion => {
  const graph = graphOf(generateRegion({ id: 'BN97', name: 'Meetregio', partners, ties: partners * 4, seed: partners }))
  const none = { gaps: [], undecidable: [], closed: [] }
  const said = { tooEarly: false, expected: { kinds: 10, named: 10 }, truncated: false }
  const gaps: Gaps = { region: graph.region.id, version: 1, on: '2026-07-01', ...said, ...none }
  return { graph, gaps, rules: [], on: gaps.on, layouts: { score: {}, network: {} }, figures: null }
}

/** The map for an A4: the second time, as the next step of a story is drawn. */
export async function measureDrawn(): Promise<DrawnMeasured> {
  const typeface = await loadTypeface()
  const paper: DrawOptions = { width: 936, height: null, fit: 'all', minName: 13 }
  const draw = (of: PresentedRegion) => drawView(of, { ...initialViewState, region: of.graph.region.id }, paper)
  const [few, many] = [regionOf(30), regionOf(80)]
  for (const one of [few, many]) draw(one)
  await quiet()
  const [small, picture] = timed(() => draw(few))
  const [folded] = timed(() => draw(many))
  const frame = { x: 0, y: 0, width: picture.width, height: picture.height }
  const said = { title: picture.heading, desc: picture.counts, lang: 'nl' }
  const [svg, text] = timed(() => outlinedSvg(picture.picture, frame, said, typeface))
  await quiet()
  const began = performance.now()
  await makePng(text, frame)
  return { small, folded, svg, bytes: text.length, png: performance.now() - began }
}

function timed<T>(work: () => T): [number, T] {
  const began = performance.now()
  const made = work()
  return [performance.now() - began, made]
}
