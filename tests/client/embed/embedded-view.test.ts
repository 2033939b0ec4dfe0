import { expect, it } from '@jest/globals'
import { embeddedView } from '../../../client/app/embed/embedded-view.ts'
import type { EmbeddedRegion } from '../../../contract/answers/embed/embedded-region.ts'
import { RecordId } from '../../../contract/ids.ts'
import { figures } from '../../support/figures-answer.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'

const moment = { id: RecordId.parse('am24-moment-a1'), name: '2026', day: '2026-11-01' }
const region: EmbeddedRegion = {
  ...{ graph, gaps, rules: [...rules], layouts: { score: {}, network: {} }, moment: null },
  figures: figures as EmbeddedRegion['figures'],
}
const shown = (pathname: string, search: string, answer: Parameters<typeof embeddedView>[1] = region) =>
  embeddedView({ pathname, search }, answer)

it('shows what the address says, in its language, and leads to the same in Ketenkaart', () => {
  const { view, theme, address, fault } = shown('/embed/am24/kaart', '?selected=am24-uwv&lang=en&theme=dark')
  expect([view.view, view.selected, view.lang, theme, fault]).toEqual(['map', 'am24-uwv', 'en', 'dark', null])
  expect(address).toBe('/AM24/map?selected=am24-uwv&lang=en')
})

it('is never a screen to work in, nor a trial, and of the moment that the server gave', () => {
  for (const name of ['history', 'import', 'stories', 'pairs', 'map'])
    expect(shown(`/embed/AM24/${name}`, '?trial=yes&fill=yes&edit=partners').address).toBe('/AM24/map')
  expect(shown('/embed/AM24/matrix', '?moment=am24-moment-a1', { ...region, moment }).address).toBe(
    '/AM24/matrix?moment=am24-moment-a1',
  )
})

it('says whether what is not shown is gone or cannot be had now', () => {
  expect(shown('/embed/AM99/map', '?lang=en', { status: 404 })).toMatchObject({ fault: 'gone', view: { lang: 'en' } })
  expect(shown('/embed/AM24/map', '', { status: 503 }).fault).toBe('trouble')
})
