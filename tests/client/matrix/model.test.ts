import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { halfText, matrixRests } from '../../../client/picture/matrix/sentences.ts'
import { RegionGraph } from '../../../contract/graph.ts'
import { meets } from '../../../client/picture/matrix/cells.ts'
import { noFilters } from '../../../client/scene/filters.ts'
import { cellOf, matrixOf, rowOf, tie, withTies } from '../../support/matrices.ts'

const matrix = matrixOf()
const half = (a: string, b: string, side: 'table' | 'floor') => cellOf(matrix, a, b).halves[side]
const met = (name: string) => {
  const { table, floor } = matrix.met[rowOf(matrix, name)]!
  return [table, floor]
}

describe('the matrix of Zeeland', () => {
  it('counts its pairs as they were counted by hand', () => {
    expect(matrix.lines).toHaveLength(18)
    // 30 partners make 435 pairs, and 37 of those are part of each other.
    const levels = { table: 84, both: 168, floor: 25, other: 0 }
    expect(matrix.sums).toEqual({ pairs: 435, met: 277, ...levels, differ: 0, parts: 37, ties: 0 })
  })

  it('says with how many of the other 29 each meets, by own statements only', () => {
    expect([met('Goes'), met('12 gemeenten'), met('3 subregio’s')]).toEqual([
      [23, 22],
      [22, 19],
      [0, 4],
    ])
    expect(matrix.met[0]?.of).toBe(29)
  })

  it('is the same from either side', () => {
    matrix.lines.forEach((_, row) => {
      matrix.lines.forEach((_, column) => {
        expect(matrix.cell(row, column)).toEqual(matrix.cell(column, row))
      })
    })
  })

  it('tells stated from read, and knows bodies from activities', () => {
    expect(half('Provincie', 'ZB Planbureau', 'table').stated).toBe(1)
    expect(half('Goes', 'UWV', 'table')).toMatchObject({ stated: 0, held: 0 })
    expect(half('Goes', 'UWV', 'floor').bodies + half('Goes', 'UWV', 'floor').activities).toBe(4)
  })

  it('shows what is inside a stack on its diagonal, and who is part of whom', () => {
    expect(meets(half('12 gemeenten', '12 gemeenten', 'table'))).toBe(true)
    expect(cellOf(matrix, '12 gemeenten', '3 subregio’s').what).toBe('part')
    expect(cellOf(matrix, 'UWV', 'UWV')).toMatchObject({ what: 'self', halves: { table: { bodies: 0 } } })
  })

  it('puts a finding about one partner in its cells with the core who act there, and nowhere else', () => {
    const row = rowOf(matrix, 'Orionis')
    const dotted = matrix.lines.filter((_, column) => matrix.cell(row, column).halves.floor.finding?.missing)
    expect(dotted.map(({ name }) => name)).toEqual(['Goes', '12 gemeenten', 'UWV', 'VNO-NCW', 'FNV', 'Scalda'])
    const absent = rowOf(matrix, 'SBB')
    expect(matrix.lines.filter((_, c) => matrix.cell(absent, c).halves.table.finding).length).toBe(6)
    expect(matrix.lines.filter((_, c) => matrix.cell(absent, c).halves.floor.finding).length).toBe(0)
    expect(matrix.findings[row]?.map(({ number }) => number)).toEqual([1, 5])
  })

  it('leaves out who is named but not who', () => {
    expect(matrix.lines.some(({ id }) => id.startsWith('mention:'))).toBe(false)
  })
})

describe('direct ties', () => {
  const tied = (...ties: readonly ReturnType<typeof tie>[]) => matrixOf({}, {}, withTies(...ties))
  const between = (...ties: readonly ReturnType<typeof tie>[]) => {
    const made = tied(...ties)
    const at = (id: string) => made.lines.findIndex((line) => line.id === id || line.mark?.members.includes(id))
    return made.cell(at('am24-orionis'), at('am24-uwv')).halves
  }

  it('carry the strongest strength known, and an unknown one as unknown', () => {
    expect(between(tie('orionis', 'uwv', 'operational')).floor.tie).toEqual({
      how: 'stated',
      strength: null,
      held: false,
    })
    const two = [
      tie('orionis', 'uwv', 'operational', { strength: 2, inferred: true }),
      tie('uwv', 'orionis', 'operational', { strength: 4, inferred: true }),
    ]
    expect(between(...two).floor.tie).toEqual({ how: 'inferred', strength: 4, held: false })
  })

  it('stand at their level: policy and "not said" too', () => {
    const halves = between(tie('orionis', 'uwv', 'policy'), tie('uwv', 'orionis', 'unspecified'))
    expect([halves.policy.tie, halves.unspecified.tie, halves.floor.tie].map((one) => one !== null)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('of strength 0 are "asked, and there is none", never a tie', () => {
    const { floor } = between(tie('orionis', 'uwv', 'operational', { strength: 0 }))
    expect(floor).toMatchObject({ tie: null, none: true })
    expect(meets(floor)).toBe(false)
  })

  it('make a dash of a stack only when every one of it was asked', () => {
    const stack = matrix.lines
      .find(({ name }) => name === '12 gemeenten')!
      .mark!.members.map((id) => id.replace('am24-', ''))
    const zero = (from: string) => tie(from, 'orionis', 'policy', { strength: 0 })
    const none = (asked: readonly string[]) =>
      cellOf(tied(...asked.map(zero)), '12 gemeenten', 'Orionis').halves.policy.none
    expect([none(stack.slice(1)), none(stack)]).toEqual([false, true])
  })

  it('of which sources contradict each other are decided neither way, at that level nor in the whole', () => {
    const ties = [
      tie('orionis', 'uwv', 'administrative', { strength: 4 }),
      tie('uwv', 'orionis', 'administrative', { strength: 0, statement: 'am24-other' }),
      tie('orionis', 'uwv', 'operational', { strength: 3 }),
    ]
    const alone = RegionGraph.parse({ ...withTies(...ties), involvements: [], mentions: [] })
    const made = matrixOf({ order: 'name' }, { columns: 99 }, alone)
    const { halves } = cellOf(made, 'Orionis', 'UWV')
    expect(halves.table).toMatchObject({ tie: null, none: false, differ: true })
    expect(halves.floor).toMatchObject({ tie: { strength: 3 }, differ: false })
    expect(made.sums).toMatchObject({ met: 0, both: 0, floor: 0, differ: 1, ties: 2 })
    expect(halfText(halves.table, wordsIn('nl'))).toBe('bronnen spreken elkaar tegen')
    expect(matrixRests(made, wordsIn('nl'))).toContain('over 1 paar spreken bronnen elkaar tegen')
  })

  it('that are over are not there', () => {
    expect(between(tie('orionis', 'uwv', 'operational', { until: '2020-01-01' })).floor.tie).toBeNull()
  })
})

describe('filters', () => {
  it('hold back what two share at a level, and say how much', () => {
    const filtered = matrixOf(
      {},
      { filters: { ...noFilters, hidden: { ...noFilters.hidden, levels: ['operational'] } } },
    )
    expect(cellOf(filtered, 'Goes', 'UWV').halves.floor).toMatchObject({ bodies: 0, activities: 0, held: 4 })
    expect(filtered.sums).toMatchObject({ floor: 0, both: 0 })
    expect(filtered.lines).toHaveLength(18)
  })

  it('on questions keep the cells of who has one, and fade the rest', () => {
    const filtered = matrixOf({}, { filters: { ...noFilters, onlyGaps: true } })
    expect([cellOf(filtered, 'Orionis', 'UWV').faded, cellOf(filtered, 'UWV', 'FNV').faded]).toEqual([false, true])
  })
})

describe('the order', () => {
  const names = (order: 'name' | 'ties') => matrixOf({ order }).lines.map(({ name }) => name)
  it('is by name, or who meets the most first; by sector it keeps its groups', () => {
    expect(names('name').slice(0, 3)).toEqual(['3 subregio’s', '12 gemeenten', 'Aan de slag'])
    expect(names('ties').slice(0, 2)).toEqual(['UWV', 'Goes'])
    expect(matrix.groups.map(({ sector, from, to }) => [sector, to - from])).toEqual([
      ['public', 4],
      ['work_income', 4],
      ['employers', 1],
      ['workers', 1],
      ['education', 6],
      ['support', 2],
    ])
    expect(matrixOf({ order: 'name' }).groups).toEqual([{ sector: null, from: 0, to: 18 }])
  })
  it('moves the cells along', () => {
    const by = matrixOf({ order: 'ties' })
    expect(cellOf(by, 'Orionis', 'UWV')).toEqual(cellOf(matrix, 'Orionis', 'UWV'))
  })
})

describe('sector by sector', () => {
  const by = matrixOf({ by: 'sector' })
  it('counts pairs of partners, and does not count who is part of whom', () => {
    expect(cellOf(by, 'Publiek', 'Onderwijs').halves.table.share).toEqual({ met: 56, of: 85 })
    expect(cellOf(by, 'Publiek', 'Onderwijs').halves.floor.share).toEqual({ met: 26, of: 85 })
    // 17 partners make 136 pairs; 36 of them are a municipality with the three sub-regions it is part of.
    expect(cellOf(by, 'Publiek', 'Publiek').halves.table.share?.of).toBe(100)
  })
  it('holds no finding of a single partner', () => {
    expect(
      by.lines.flatMap((_, row) => by.lines.map((_, column) => by.cell(row, column).halves.floor.finding)),
    ).not.toContainEqual(expect.anything())
  })
})
