import { describe, expect, it } from '@jest/globals'
import { arrive, rendered } from './render.tsx'
import { Boxes } from '../../../client/screens/figures/boxes.tsx'
import { Indicator } from '../../../client/screens/figures/indicator.tsx'
import { Kinds } from '../../../client/screens/figures/kinds.tsx'
import { PairsBar } from '../../../client/screens/figures/pairs.tsx'
import { SectorTable } from '../../../client/screens/figures/sector-table.tsx'
import { Figures } from '../../../contract/figures.ts'
import { read } from '../../support/files.ts'
import { faultsOf } from './faults.ts'

const zeeland = Figures.parse(JSON.parse(read('tests/support/fixtures/zeeland.figures.json')))
const { scene } = arrive('/AM24/figures')
const indicator = (one: Parameters<typeof Indicator>[0]['one'], was: Figures | null = null, figures = zeeland) =>
  rendered(
    <Indicator one={one} figures={figures} was={was} since={null}>
      {null}
    </Indicator>,
  )

describe('an indicator', () => {
  it('answers its question, and says how and from which source', () => {
    const page = indicator('present')
    expect(page.texts('h2')).toEqual(['1 · Wie er zijn'])
    expect(page.texts('.indicator-line')).toEqual(['9 van de 12 verwachte soorten partners doen mee; SBB ontbreekt.'])
    expect(
      page.all('p').filter(({ parents, text }) => parents.some(({ tag }) => tag === 'details') && text.length > 20),
    ).toHaveLength(2)
  })

  it('calls unknown what is not known, and says what is missing to answer it', () => {
    const page = indicator('persons')
    expect(page.texts('.indicator-line')[0]).toMatch(/^Nog niet bekend/)
    expect(page.texts('.indicator-under')[0]).toMatch(/^Nodig: |^.*Nodig: /)
  })

  it('says while one tries what it was, but only when that differs', () => {
    const fewer = { ...zeeland, levels: { ...zeeland.levels, both: { n: 1, stated: 0 } } }
    expect(indicator('levels', zeeland, fewer).texts('.indicator-was')).toHaveLength(1)
    expect(indicator('levels', zeeland).texts('.indicator-was')).toEqual([])
  })
})

describe('the graphics of the figures', () => {
  it('tell present, mentioned and absent kinds apart, by name too', () => {
    const page = rendered(<Kinds present={zeeland.present} scene={scene} />)
    expect(page.all('.kinds-group').map(({ attributes }) => attributes['class'])).toEqual([
      'kinds-group is-present',
      'kinds-group is-mentioned',
      'kinds-group is-absent',
    ])
    expect(page.all('.kinds-mark')).toHaveLength(zeeland.present.kinds.length)
    expect(page.texts('.is-absent')[0]).toContain('SBB')
  })

  it('give the pairs in numbers beside the bar, and nothing but a hatch when they are unknown', () => {
    const numbers = rendered(<PairsBar levels={zeeland.levels} />)
      .texts('b')
      .map(Number)
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(zeeland.levels.pairs)
    const unknown = rendered(<PairsBar levels={{ ...zeeland.levels, known: 'unknown' }} />)
    expect([unknown.text, unknown.all('.wide-picture').length]).toEqual(['', 1])
  })

  it('draw a box each, a bar when there are too many, and a hatch for none', () => {
    const boxes = (n: number) => rendered(<Boxes groups={[{ look: 'stated', n, text: `${n} times` }]} />)
    const drawn = (n: number) => [boxes(n).all('.box').length, boxes(n).all('.wide-picture').length]
    expect([drawn(3), drawn(61), drawn(0)]).toEqual([
      [4, 0],
      [1, 1],
      [0, 1],
    ])
    expect([boxes(61).texts('li'), boxes(0).text]).toEqual([['61 times'], ''])
  })

  it('say "unknown" of a level of which nobody speaks, not zero', () => {
    const table = (silent: Figures['silent']) => rendered(<SectorTable figures={{ ...zeeland, silent }} />)
    const cells = (silent: Figures['silent']) =>
      table(silent)
        .texts('td')
        .filter((text) => text === 'niet bekend').length
    expect(cells([])).toBe(0)
    expect(cells(['policy'])).toBe(zeeland.sectors.length + 1)
    expect(faultsOf(table([]))).toEqual([])
  })
})
