import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { shareRegion } from '../../../client/drawn/share/share-region.ts'
import { makeHtml } from '../../../client/files/html/make-html.ts'
import { makePptx } from '../../../client/files/pptx/make-pptx.ts'
import { svgOfSheet } from '../../../client/files/sheet/svg-of-sheet.ts'
import { storyDocument, viewDocument } from '../../../client/files/story-document.ts'
import { svgOf } from '../../../client/picture/pens/svg-pen.ts'
import { webFont } from '../../../client/picture/typeface/font-files.ts'
import { parseUrl } from '../../../client/store/address/view-state.ts'
import { RegionGraph } from '../../../contract/graph.ts'
import { presentedZeeland } from '../../support/presented.ts'
import { toldStory } from '../../support/told-story.ts'
import { gaps, graph } from '../../support/zeeland.ts'

const person = {
  ...{ id: 'am24-person-geheim', role: 'Jansen van der Geheim', worksAt: 'am24-uwv', temporaryUntil: null },
  ...{ lastConfirmed: null, source: null },
}
const region = {
  ...presentedZeeland,
  graph: RegionGraph.parse({
    ...graph,
    persons: [person],
    involvements: graph.involvements.map((one) => ({ ...one, carriedBy: [person.id] })),
  }),
}
const story = { ...toldStory({ graph, gaps, id: 'am24-story-1' }), by: person.role }
const plain = { lang: 'nl', day: '2026-11-28', moment: null, roles: false } as const

/** All that can be read in a text: itself, and what base64 in it stands for. */
const readable = (text: string): string =>
  [text, ...[...text.matchAll(/[\w+/-]{24,}={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString())].join('\n')

describe('the bytes of a file', () => {
  it('of a story hold no person, no hidden step and no note that was not asked for', async () => {
    const [regular, bold] = await Promise.all([webFont(400), webFont(600)])
    const page = async (notes: boolean) =>
      readable(makeHtml(await storyDocument(region, story, { ...plain, format: 'html', notes }), { regular, bold }))
    const without = await page(false)
    expect(without).toContain('De eerste vraag')
    expect(without).not.toMatch(/Geheim|geheim|Aantekening bij|Niet voor de zaal/)
    const noted = await page(true)
    expect(noted).toContain('Aantekening bij De eerste vraag')
    expect(noted).not.toMatch(/Geheim|geheim|Niet voor de zaal/)
  })

  it('of what is around a partner hold nobody else, by name or by id', async () => {
    const view = parseUrl('/AM24/map', '?selected=am24-orionis')
    const inside = new Set(
      shareRegion(region, view, { scope: 'around', roles: false }).region.graph.partners.map(({ id }) => id),
    )
    const outside = graph.partners.filter(({ id }) => !inside.has(id))
    expect([inside.has('am24-orionis' as never), outside.length > 10]).toEqual([true, true])
    const documentOf = (format: 'pptx' | 'svg') => viewDocument(region, view, { ...plain, format, scope: 'around' })
    const slides = await makePptx(await documentOf('pptx'), {
      outline: ({ picture, width, height }) => ({
        ...{ svg: svgOf(picture, { x: 0, y: 0, width, height }), width, height },
      }),
      rasterise: () => Promise.resolve({ png: Promise.resolve(new Uint8Array()) }),
    })
    const { svg } = await svgOfSheet(await documentOf('svg'))
    const all = readable([svg, ...Object.values(unzipSync(slides)).map((part) => strFromU8(part))].join('\n'))
    // A source may be called after whoever wrote it.
    const text = graph.sources.reduce((left, { title }) => left.replaceAll(title, ''), all)
    expect(text).toContain('Orionis')
    const found = outside.filter(({ id, name, short }) => [id, name, short ?? name].some((one) => text.includes(one)))
    expect(found).toEqual([])
    expect(text).not.toMatch(/Geheim|geheim/)
  })
})
