import { describe, expect, it } from '@jest/globals'
import { langs } from '../../../client/i18n/words.ts'
import { gaps, graph } from '../../support/zeeland.ts'
import { faultsOf } from './faults.ts'
import { panelAt, screenAt } from './render.tsx'

const named = langs.map((lang) => [lang])
const { partners, bodies, activities, mentions } = graph
const findings = [...gaps.gaps, ...gaps.undecidable]
const chosen = [...partners, ...bodies, ...activities, ...mentions, ...findings].map(({ id }) => id)
const sound = (page: ReturnType<typeof panelAt>, where: string) => {
  expect([where, faultsOf(page)]).toEqual([where, []])
}

/* Of all that can be chosen, not of a few states: what axe sees of it in a browser is in tests/browser/accessible.test.ts. */
describe.each(named)('in %s, nothing lacks a name or a label, and no sentence a word', (lang) => {
  it('whatever is chosen', () => {
    expect(chosen.length).toBeGreaterThan(60)
    for (const id of chosen) sound(panelAt(`/AM24/list?lang=${lang}&selected=${id}`), id)
  })

  it.each(['list', 'gaps', 'matrix', 'chain', 'sheet'])('on the screen %s', (screen) => {
    for (const search of ['', '&selected=am24-uwv', '&sectors=education&levels=operational', '&trial=yes'])
      sound(screenAt(`/AM24/${screen}?lang=${lang}${search}`), `${screen} ${search}`)
  })
})
