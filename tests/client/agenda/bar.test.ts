import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { timeAxis } from '../../../client/picture/agenda/axis.ts'
import { statusBar } from '../../../client/picture/agenda/bar.ts'
import { barPicture } from '../../../client/picture/agenda/bar-picture.ts'
import { glyphPicture, MAX_GLYPHS, securingSign } from '../../../client/picture/agenda/glyphs.ts'
import { moveAgendaFocus } from '../../../client/screens/agenda/move-focus.ts'
import { tokensFrom } from '../../../client/picture/style/tokens.ts'
import { activityStatuses } from '../../../contract/vocabulary.ts'

const on = '2026-07-01'
const tokens = tokensFrom((property) => property.slice(2))
const nothing = { status: null, statusSince: null, start: null, end: null }
const bar = (fields: Partial<Parameters<typeof statusBar>[0]>) => statusBar({ ...nothing, ...fields }, on)

describe('the bar of an activity', () => {
  it('has the form of its status since the day that is known, and before it what follows from having begun', () => {
    expect(bar({ status: 'delayed', statusSince: '2025-09-01', start: '2021-11-01' })).toEqual({
      parts: [
        { form: 'running', from: '2021-11-01', to: '2025-09-01' },
        { form: 'delayed', from: '2025-09-01', to: on },
      ],
      ticks: ['2025-09-01'],
      end: null,
    })
    expect(bar({ status: 'secured', statusSince: '2024-01-01' }).parts).toEqual([
      { form: 'secured', from: '2024-01-01', to: null },
    ])
    expect(bar({ status: 'running', start: '2022-01-01' }).ticks).toEqual(['2022-01-01'])
    expect(bar({ status: 'preparing', statusSince: '2026-01-01' }).parts).toEqual([
      { form: 'preparing', from: '2026-01-01', to: on },
    ])
  })

  it('ends in a stop or a cross, on the day of its status or else of its end', () => {
    expect(bar({ status: 'done', start: '2021-01-01', end: '2025-12-31' })).toEqual({
      parts: [{ form: 'running', from: '2021-01-01', to: '2025-12-31' }],
      ticks: [],
      end: { form: 'stop', at: '2025-12-31' },
    })
    expect(bar({ status: 'done', statusSince: '2025-01-01' }).parts[0]).toEqual({
      form: 'unknown',
      from: null,
      to: '2025-01-01',
    })
    expect(bar({ status: 'not_realised', statusSince: '2022-10-01' })).toEqual({
      parts: [],
      ticks: [],
      end: { form: 'cross', at: '2022-10-01' },
    })
  })

  it('is hatched where nobody says since when, whatever the status is', () => {
    for (const status of [null, ...activityStatuses])
      expect(bar({ status }).parts).toEqual([{ form: 'unknown', from: null, to: on }])
    expect(bar({ status: 'delayed', start: '2024-01-01' }).parts).toEqual([
      { form: 'unknown', from: '2024-01-01', to: on },
    ])
  })

  it('lies on an axis where no day comes before an earlier one, today is in it, and nothing is drawn beside it', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), fc.integer({ min: 150, max: 900 }), (days, width) => {
        const axis = timeAxis(days, on, width)
        const places = [...days, on].sort().map((each) => axis.x(each))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places)).toBeLessThanOrEqual(width)
        expect(axis.x(on)).toBeGreaterThan(width / 2)
      }),
      { numRuns: 60 },
    )
  })

  it('is drawn without a colour: ink, dashes, two lines; today is a line through the whole row', () => {
    const axis = timeAxis([], on, 400)
    const drawn = barPicture(bar({ status: 'delayed', statusSince: '2025-09-01' }), axis, tokens)
    const colours = new Set(drawn.flatMap((one) => (one.what === 'stroke' ? one.stroke : [])))
    expect([...colours].sort()).toEqual(['hairline', 'ink', 'ink-soft'])
    expect(drawn).toContainEqual(expect.objectContaining({ width: 6, dash: [5, 2.5] }))
    expect(drawn).toContainEqual(expect.objectContaining({ d: `M${axis.x(on)} 0V52` }))
  })
})

describe('the marks of who is in it and of what lasts', () => {
  it('are a mark of the sector each, a number for the rest, a dot for nobody and a question mark when that is not sure', () => {
    const many = Array.from({ length: MAX_GLYPHS + 3 }, () => 'public' as const)
    const drawn = glyphPicture({ sectors: many, isSure: true }, { sectors: [], isSure: false }, tokens)
    expect(drawn.filter((one) => one.what === 'plane')).toHaveLength(MAX_GLYPHS)
    expect(drawn.flatMap((one) => (one.what === 'word' ? one.text : []))).toEqual(['+3', '?'])
    expect(glyphPicture({ sectors: [], isSure: true }, { sectors: [], isSure: true }, tokens)).toHaveLength(2)
  })

  it('have a fill of their own for each word: no two are drawn alike', () => {
    const fills = (['stated', 'own', 'inferred', 'trial', 'unknown', 'no'] as const).map((fill) =>
      JSON.stringify(securingSign(fill, 0, 0, tokens)),
    )
    expect(new Set(fills).size).toBe(6)
  })
})

it('arrows walk the rows and stay within them; sideways is the status', () => {
  const from = { row: 1, column: 0 } as const
  const walk = (key: string) => moveAgendaFocus(from, key, 3)
  expect(['ArrowUp', 'ArrowDown', 'End', 'PageUp', 'ArrowRight'].map(walk)).toEqual([
    ...[
      { row: 0, column: 0 },
      { row: 2, column: 0 },
      { row: 2, column: 0 },
      { row: 0, column: 0 },
      { row: 1, column: 1 },
    ],
  ])
  expect(walk('x')).toBeNull()
})
