import { describe, expect, it } from '@jest/globals'
import { noFilters } from '../../../client/scene/filters.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { fixtureGraph, sceneOf, zeelandFound } from '../../support/scenes.ts'

const graph = fixtureGraph('zeeland')
const scene = sceneOf(graph, {}, gapsAnswer(zeelandFound))
const rowsOn = (side: string) => scene.rows.filter((row) => row.side === side)

describe('the scene of Zeeland', () => {
  it('counts as was counted by hand', () => {
    expect(scene.counts).toMatchObject({ partners: 30, shown: 30, filters: 0, mentions: 6 })
    expect(rowsOn('table')).toHaveLength(5)
    expect(rowsOn('floor')).toHaveLength(9)
    expect(scene.marks.filter(({ what }) => what === 'mention')).toHaveLength(5)
    expect(scene.marks.filter(({ what }) => what === 'absent').map(({ id }) => id)).toEqual(['absent:sbb'])
  })

  it('stands every partner in exactly one column', () => {
    const members = scene.marks.flatMap((mark) => mark.members)
    expect(members.toSorted()).toEqual(graph.partners.map(({ id }) => id).toSorted())
  })

  it('stacks twelve municipalities with the same ties, and leaves the centre alone', () => {
    const stacks = scene.marks.filter(({ what }) => what === 'stack')
    expect(stacks.map(({ name, members }) => [name, members.length])).toEqual([
      ['12 gemeenten', 12],
      ['3 subregio’s', 3],
    ])
    expect(scene.marks.find(({ centre }) => centre)?.members).toEqual(['am24-goes'])
  })

  it('opens a stack on demand', () => {
    const id = scene.marks.find(({ name }) => name === '12 gemeenten')!.id
    const opened = sceneOf(graph, { openStacks: [id] })
    expect(opened.marks).toHaveLength(scene.marks.length + 11)
  })

  it('seats who counts through its members as such, and mentions as mentioned', () => {
    const how = (mark: string, row: string) => scene.seats.find((seat) => seat.id === `${mark}@${row}`)?.how
    const table = scene.rows.find(({ name }) => name.startsWith('Meerjarenagenda'))!.id
    const cluster = scene.marks.find(({ name }) => name.startsWith('3 '))!.id
    expect(how(cluster, table)).toBe('members')
    expect(how('mention:workers:vakbonden', table)).toBe('mentioned')
    expect(how('am24-uwv', table)).toBe('inferred')
  })

  it('keeps the policy row, dotted, where nobody speaks of the level', () => {
    expect(rowsOn('policy')).toMatchObject([{ what: 'expected', silent: true }])
  })

  it('numbers found before undecided, the heaviest first, and knows whom each is about', () => {
    expect(scene.findings.map(({ number, rule, marks }) => [number, rule, marks[0]])).toEqual([
      [1, 'G01', 'am24-orionis'],
      [2, 'G01', 'am24-zb-planbureau'],
      [3, 'G02', 'am24-leerlingzaken'],
      [4, 'G04', 'absent:sbb'],
      [5, 'G05', undefined],
      [6, 'G01', 'am24-hz'],
      [7, 'G04', 'mention:employers:werkgevers'],
    ])
    expect(scene.findings[4]).toMatchObject({ side: 'policy', rows: ['expected:policy:policy'] })
  })

  it('shows no finding while it is too early', () => {
    expect(sceneOf(graph, {}, gapsAnswer(zeelandFound, true)).findings).toEqual([])
  })
})

describe('filters', () => {
  it('fade and count, and take nothing away', () => {
    const filtered = sceneOf(graph, { filters: { ...noFilters, hidden: { ...noFilters.hidden, sectors: ['public'] } } })
    expect(filtered.counts).toMatchObject({ partners: 30, shown: 13, filters: 1 })
    expect(filtered.marks.map(({ id }) => id)).toEqual(scene.marks.map(({ id }) => id))
    expect(filtered.marks.filter(({ faded }) => faded).every(({ sector }) => sector === 'public')).toBe(true)
    expect(filtered.seats).toHaveLength(scene.seats.length)
  })

  it('hold back who has no statement left at the levels that remain', () => {
    const filtered = sceneOf(graph, {
      filters: { ...noFilters, hidden: { ...noFilters.hidden, levels: ['operational'] } },
    })
    const faded = (id: string) => filtered.marks.find((mark) => mark.id === id)?.faded
    expect([faded('am24-leerlingzaken'), faded('am24-orionis')]).toEqual([true, false])
  })
})

describe('strength 0 and time', () => {
  it('never makes a seat or an arc of "asked, and there is none"', () => {
    const zero = {
      ...graph,
      involvements: graph.involvements.map((involvement) => ({ ...involvement, strength: 0 as const })),
    }
    expect(sceneOf(zero).seats.filter(({ how }) => how !== 'mentioned' && how !== 'expected')).toEqual([])
  })

  it('leaves out what is over on the day', () => {
    const over = {
      ...graph,
      involvements: graph.involvements.map((involvement) => ({ ...involvement, until: '2020-12-31' })),
    }
    const seated = (on: string) => sceneOf(over, { on }).seats.filter(({ how }) => how === 'inferred').length
    expect(seated('2020-12-31')).toBeGreaterThan(0)
    expect(seated('2021-01-01')).toBe(0)
  })
})

describe('focus', () => {
  const lit = (depth: 1 | 2) =>
    sceneOf(graph, { selected: 'am24-orionis', depth }).marks.filter(({ faded }) => !faded).length
  it('lights the table fellows of Orionis at one step, and further ones at two', () => {
    const near = sceneOf(graph, { selected: 'am24-orionis' })
    expect(near.rows.filter(({ faded }) => !faded).map(({ name }) => name)).toEqual(['Klankbordgroep meerjarenagenda'])
    expect(lit(1)).toBe(7)
    expect(lit(2)).toBeGreaterThan(lit(1))
  })

  it('finds the stack a chosen municipality stands in', () => {
    const member = scene.marks.find(({ what }) => what === 'stack')!
    expect(sceneOf(graph, { selected: member.members[0]! }).focus?.marks).toEqual([member.id])
  })

  it('is nothing when what was chosen is gone', () => {
    const gone = sceneOf(graph, { selected: 'am24-nobody' })
    expect(gone.focus).toBeNull()
    expect(gone.marks.some(({ faded }) => faded)).toBe(false)
  })
})
