import { describe, expect, it } from '@jest/globals'
import { gaps, graph } from '../../support/zeeland.ts'
import { arrive, screenAt } from './render.tsx'

const list = (search = '') => screenAt(`/AM24/list${search}`)
const found = (search = '') => screenAt(`/AM24/gaps${search}`)

describe('the list', () => {
  it('has every partner, in its sector, and the number in each head adds up', () => {
    const counts = list()
      .texts('h2')
      .slice(0, 6)
      .map((text) => Number(/\d+$/.exec(text)?.[0]))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(graph.partners.length)
  })

  it('says of a row where it is named and what is asked of it', () => {
    const row = list()
      .all('.row')
      .find(({ text }) => text.startsWith('Orionis'))
    expect(row?.text).toContain('sociale dienst')
    expect(row?.text).toContain('Klankbordgroep meerjarenagenda')
    expect(row?.spoken).toContain('hiaat 1')
  })

  it('presses what is chosen, and that alone', () => {
    const pressed = (search: string) =>
      list(search)
        .all('.row-main')
        .filter(({ attributes }) => attributes['aria-pressed'] === 'true')
    expect(pressed('').length).toBe(0)
    expect(pressed('?selected=am24-orionis').map(({ text }) => text.slice(0, 7))).toEqual(['Orionis'])
  })

  it('folds equals into one row, and unfolds them', () => {
    const stack = list().all('.row-open')[0]
    expect(stack?.attributes).toMatchObject({ 'aria-expanded': 'false' })
    const equals = arrive('/AM24/list').scene.marks.find(({ what }) => what === 'stack')!
    const opened = list(`?open=${equals.id}`)
    expect(opened.all('.row').length).toBe(list().all('.row').length + equals.members.length - 1)
  })

  it('fades what the filters hold back, and takes nothing away', () => {
    const [all, filtered] = [list(), list('?sectors=education')]
    expect(filtered.all('.row').length).toBe(all.all('.row').length)
    expect(all.all('.is-faded')).toEqual([])
    expect(filtered.all('.is-faded').length).toBeGreaterThan(0)
  })
})

describe('the list of questions', () => {
  it('has each that was found under its number, and each that is open with what it waits for', () => {
    const page = found()
    const numbers = page.all('.found').map(({ attributes }) => attributes['id'])
    expect(numbers).toEqual(numbers.map((_, at) => `finding-${at + 1}`))
    expect(numbers.length).toBe(gaps.gaps.filter(({ under, advice }) => under === null && !advice).length)
    expect(page.texts('.open-why').every((text) => text !== '')).toBe(true)
  })

  it('says of a question its rule, its weight and on how much it rests', () => {
    const row = found()
      .all('.found')
      .find(({ text }) => text.includes('Orionis'))
    expect(row?.text).toContain('Wel aan tafel, niet op de vloer · hoog')
    expect(row?.text).toContain('1 uitspraak onze lezing')
  })

  it('counts what a filter holds back', () => {
    const high = gaps.gaps.filter(({ severity, under }) => under === null && severity === 'high').length
    expect(found('?severities=high').text).toContain(`${high} verborgen door een filter`)
  })

  it('has none while it is too early', () => {
    const early = screenAt('/AM24/gaps', { gaps: { ...gaps, tooEarly: true } })
    expect(early.text).toContain('Nog te vroeg voor hiaten')
    expect(early.all('.found')).toEqual([])
  })
})
