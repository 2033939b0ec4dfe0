import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { initialViewState, tabIds, type ViewState } from '../../../client/store/address/view-state.ts'
import { parseViewAddress, viewAddress } from '../../../client/store/address/view-address.ts'
import { RegionId } from '../../../contract/ids.ts'

const region = RegionId.parse('AM24')
const zeeland: ViewState = { ...initialViewState, region, view: 'map' }

describe('the address of a kept view', () => {
  it('is what stands behind the region', () => {
    expect(viewAddress(zeeland)).toBe('map')
    expect(viewAddress({ ...zeeland, view: 'gaps', selected: 'am24-orionis', depth: 2 })).toBe(
      'gaps?selected=am24-orionis&depth=2',
    )
    expect(viewAddress({ ...zeeland, arrangement: 'network', question: { question: 'path', parts: { a: 'x' } } })).toBe(
      'map?arrangement=network&ask=path&a=x',
    )
  })

  it('says nothing of language and theme, nor of what one was doing', () => {
    const busy = { ...zeeland, lang: 'en', theme: 'dark', trial: true, filling: true, edit: 'partners' } as const
    expect(viewAddress(busy)).toBe('map')
    expect(parseViewAddress(region, 'map?lang=en&theme=dark&trial=yes&fill=yes&edit=partners')).toEqual(zeeland)
  })

  it('is the map where the screen is no view', () => {
    expect(viewAddress({ ...zeeland, view: 'import' })).toBe('map')
    expect(viewAddress({ ...zeeland, view: null })).toBe('map')
    expect(parseViewAddress(region, 'sheet')).toEqual(zeeland)
    expect(parseViewAddress(region, 'rules/G01')).toEqual(zeeland)
    expect(parseViewAddress(region, '')).toEqual(zeeland)
  })

  it('never leads to another region, nor out of the page', () => {
    for (const text of ['../AM01/map', '/AM01/map', '//example.org/map', 'map/more', 'javascript:alert(1)'])
      expect(parseViewAddress(region, text)).toEqual(zeeland)
  })

  it('gives back what was kept', () => {
    const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.record({
          view: fc.constantFrom(...tabIds),
          selected: fc.option(id),
          unfolded: fc.uniqueArray(id, { maxLength: 3 }),
          depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
        }),
        (chosen) => {
          const state = { ...zeeland, ...chosen }
          expect(parseViewAddress(region, viewAddress(state))).toEqual(state)
        },
      ),
    )
  })
})
