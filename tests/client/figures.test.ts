import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../client/i18n/words.ts'
import { columns } from '../../client/picture/figures/choice.ts'
import { cellText, type FigureRow, sortedBy, sortOf, rankText } from '../../client/picture/figures/columns.ts'
import { axisOf, placedDots } from '../../client/picture/figures/dot-places.ts'
import {
  figuresHeadline,
  indicators,
  lackingTexts,
  noteOf,
  sentenceOf,
} from '../../client/picture/figures/indicators.ts'
import { Figures, PartnerFigures } from '../../contract/figures.ts'
import { answers } from '../support/answers.ts'
import { read } from '../support/files.ts'
import { graph } from '../support/zeeland.ts'

const zeeland = Figures.parse(JSON.parse(read('tests/support/fixtures/zeeland.figures.json')))
const nl = wordsIn('nl')
const sample = PartnerFigures.parse(answers.getFigures.partners[0])
const row = (fields: Partial<FigureRow>): FigureRow => ({ ...sample, id: 'x', name: 'X', ...fields })

describe('the sentences of Zeeland', () => {
  it('say how many of the six can be answered, and each with its number', () => {
    expect(figuresHeadline(zeeland, graph, nl)).toBe('Drie van de zes vragen zijn voor Zeeland te beantwoorden')
    expect(figuresHeadline(zeeland, graph, wordsIn('en'))).toBe(
      'Three of the six questions can be answered for Zeeland',
    )
    expect(sentenceOf('present', zeeland, nl)).toBe('*9 van de 12* verwachte soorten partners doen mee; SBB ontbreekt.')
    expect(sentenceOf('levels', zeeland, nl)).toBe(
      '*168 van de 277* paren die elkaar ontmoeten, doen dat bestuurlijk én uitvoerend.',
    )
    expect(sentenceOf('persons', zeeland, nl)).toMatch(/^\*Nog niet bekend\*/)
    expect(sentenceOf('secured', zeeland, nl)).toBe('*Nog niet bekend* welke van de 12 activiteiten geborgd zijn.')
  })

  it('say of what is not known what is missing, in both languages', () => {
    for (const words of [nl, wordsIn('en')])
      for (const one of indicators) {
        const missing = lackingTexts(one, zeeland, words)
        if (zeeland[one].known !== 'known') expect(missing.length).toBeGreaterThan(0)
        expect([sentenceOf(one, zeeland, words), noteOf(one, zeeland, words), ...missing].join(' ')).not.toMatch(/[{}]/)
      }
    expect(noteOf('levels', zeeland, nl)).toContain('25 van 72')
  })
})

describe('the sentences', () => {
  it('name no more than two kinds that are missing, and say when it is too early', () => {
    const kind = (name: 'sbb' | 'uwv' | 'employer', state: 'absent' | 'unsaid') => ({
      ...{ kind: name, state, statutory: false, partners: [], mentions: [] },
    })
    const with_ = (present: Partial<Figures['present']>) => ({
      ...zeeland,
      present: { ...zeeland.present, ...present },
    })
    const said = (present: Partial<Figures['present']>) => sentenceOf('present', with_(present), nl)
    expect(said({ kinds: [kind('sbb', 'absent'), kind('employer', 'absent')] })).toContain(
      'SBB en werkgever ontbreken.',
    )
    expect(said({ kinds: [kind('sbb', 'absent'), kind('uwv', 'absent'), kind('employer', 'absent')] })).toContain(
      '3 soorten ontbreken.',
    )
    expect(said({ known: 'unknown', kinds: [kind('sbb', 'unsaid')] })).toMatch(/^\*Nog te vroeg\*/)
    expect(said({ known: 'unknown', kinds: [] })).toMatch(/welke partners/)
  })

  it('add up what is indispensable, and say so when nothing is', () => {
    const said = (fragile: Partial<Figures['fragile']>) =>
      sentenceOf('fragile', { ...zeeland, fragile: { ...zeeland.fragile, known: 'known', ...fragile } }, nl)
    expect(said({ partners: ['a'], tables: [], lines: [['b', 'c']], alone: [] })).toBe(
      '*1 partner* en *1 verbinding* zijn onmisbaar.',
    )
    expect(said({ partners: [], tables: [], lines: [], alone: ['a', 'b'] })).toBe(
      '*Geen enkele* partner, tafel of verbinding is onmisbaar; *2 partners* staan los.',
    )
  })

  it('say in plain words what a partner is', () => {
    const said = (fields: Partial<FigureRow>) => rankText(row(fields), nl)
    expect(said({ standing: 'sole', sole: [['employers', 'education']] })).toBe(
      'enige schakel tussen werkgevers en onderwijs',
    )
    expect(
      said({
        standing: 'sole',
        sole: [
          ['employers', 'education'],
          ['public', 'education'],
          ['public', 'care'],
        ],
      }),
    ).toContain('en 1 ander paar sectoren')
    expect(said({ standing: 'cut', cutsOff: 3 })).toBe('enige schakel naar 3 andere partners')
    expect(said({ standing: 'alone' })).toBe('zonder verbinding')
  })
})

describe('the table of partners', () => {
  const rows = [
    row({ id: 'a', name: 'Anna', degree: 2, standing: 'member', constraint: null }),
    row({ id: 'b', name: 'Bram', degree: null, standing: 'silent', constraint: null }),
    row({ id: 'c', name: 'Cor', degree: 9, standing: 'sole', constraint: 0.5 }),
  ]
  const order = (by: (typeof columns)[number], turned = false) =>
    sortedBy(rows, { by, turned })
      .map(({ id }) => id)
      .join('')

  it('sorts by each column, both ways, and puts what is not known last', () => {
    expect(columns.map((column) => [column, order(column), order(column, true)].join(' '))).toEqual([
      'name abc cba',
      'standing cab bac',
      'degree cab acb',
      'administrative cab cab',
      'operational abc abc',
      'betweenness cab cab',
      'brokerage cab cab',
      'constraint cab cab',
      'core cab cab',
    ])
    expect(sortOf('degree', { by: 'degree', turned: false })).toBe('descending')
    expect(sortOf('name', { by: 'name', turned: false })).toBe('ascending')
    expect(sortOf('core', { by: 'name', turned: false })).toBe('none')
  })

  it('writes a dash for what is not known, which is not zero', () => {
    expect(cellText(row({ constraint: null }), 'constraint', nl)).toBe('–')
    expect(cellText(row({ betweenness: 0.1337 }), 'betweenness', nl)).toBe('13,4 %')
    expect(cellText(row({ degree: 0 }), 'degree', nl)).toBe('0')
  })
})

describe('the dots', () => {
  it('stack where partners meet as many others, and become bars when there are too many', () => {
    const many = (n: number, degree: number) =>
      Array.from({ length: n }, (_, at) => row({ id: `${degree} ${at}`, degree }))
    const few = placedDots([...many(3, 2), row({ id: 'top', degree: 10 }), row({ id: 'none', degree: null })], 280)
    expect([few.dots.length, few.bars, few.most, few.least, few.top]).toEqual([4, null, 10, 2, 'top'])
    expect(new Set(few.dots.slice(0, 3).map(({ x }) => x)).size).toBe(1)
    const lots = placedDots([...many(40, 2), ...many(10, 4)], 280)
    expect([lots.dots.length, lots.bars?.map(({ height }) => Math.round(height))]).toEqual([0, [83, 21]])
    expect(placedDots([], 280)).toMatchObject({ dots: [], least: 0, most: 0 })
  })

  it('have round numbers below them', () => {
    expect([axisOf(28), axisOf(4), axisOf(0), axisOf(287)]).toEqual([[0, 10, 20], [0, 1, 2], [0], [0, 100, 200]])
  })
})
