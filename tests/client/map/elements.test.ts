import { describe, expect, it } from '@jest/globals'
import { cascadeOf } from '../../../client/picture/paint/cascade.ts'
import { nodeItem } from '../../../client/picture/items.ts'
import { badgeStyle } from '../../../client/picture/style/badge-style.ts'
import type { Tokens } from '../../../client/picture/style/tokens.ts'
import { badgeClass, tableFloorElements } from '../../../client/picture/elements.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { type Hidden, noFilters } from '../../../client/scene/filters.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { legendKeys } from '../../../client/drawn/map/legend-keys.ts'
import { outlineTree } from '../../../client/screens/map/outline/outline-tree.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { RuleId } from '../../../contract/gap.ts'
import { gapsAnswer } from '../../support/gaps-answer.ts'
import { fixtureGraph, sceneOf, zeelandFound } from '../../support/scenes.ts'

const scene = sceneOf(fixtureGraph('zeeland'), {}, gapsAnswer(zeelandFound))
const score = makeTableFloor(scene, {
  stored: {},
  width: 936,
  height: 700,
  open: [],
  measure: (text) => text.length * 6,
  words: dutchScene,
})
const items = tableFloorElements(score)
const ids = new Set(items.map(({ id }) => id))

describe('the elements of the score', () => {
  it('have ids of their own, and ends that are there', () => {
    expect(ids.size).toBe(items.length)
    for (const { ends } of items)
      if (ends) expect([ids.has(ends.source), ends.source, ids.has(ends.target)]).toEqual([true, ends.source, true])
  })

  it('hold every mark, seat and finding of the scene', () => {
    for (const { id } of scene.marks) expect(ids).toContain(`mark:${id}`)
    for (const { id } of scene.seats) expect(ids).toContain(`seat:${id}`)
    expect(items.filter(({ classes }) => classes.startsWith('badge'))).toHaveLength(7)
  })

  it('say a name in full where it does not fit its gutter', () => {
    const cut = score.rows.filter(({ lines }) => lines.some((line) => line.endsWith('…'))).map(({ row }) => row.name)
    expect(cut).toContain('Regiodeal: een arbeidsmarkt voor iedereen')
    expect(items.filter(({ id, data }) => id.startsWith('name:') && cut.includes(data.tip ?? ''))).toHaveLength(
      cut.length,
    )
  })

  it('draw no line between two partners who only share a table', () => {
    expect(items.filter(({ classes }) => classes.includes('arc'))).toEqual([])
  })

  it('are the same, but for how they look, when something is chosen', () => {
    const chosen = sceneOf(fixtureGraph('zeeland'), { selected: 'am24-uwv' }, gapsAnswer(zeelandFound))
    const again = tableFloorElements(
      makeTableFloor(chosen, {
        stored: {},
        width: 936,
        height: 700,
        open: [],
        measure: (t) => t.length * 6,
        words: dutchScene,
      }),
    )
    const places = (list: typeof items) => list.filter(({ at }) => at).map(({ id, at }) => [id, at])
    expect(places(again)).toEqual(places(items))
    expect(again.find(({ id }) => id === 'mark:am24-uwv')?.classes).toContain('is-chosen')
    expect(again.find(({ id }) => id === 'mark:absent:sbb')?.classes).toContain('is-faded')
  })
})

describe('what a meeting said of a gap', () => {
  const drawn = (
    standing: string,
    { onlyFound = false, ...hidden }: Partial<Hidden> & { onlyFound?: boolean } = {},
  ) => {
    const filters = { ...noFilters, hidden: { ...noFilters.hidden, ...hidden }, onlyFound }
    const gaps = gapsAnswer({
      ...zeelandFound,
      gaps: zeelandFound.gaps.map((gap, at) => (at === 0 ? { ...(gap as object), standing } : gap)),
    })
    const decided = sceneOf(fixtureGraph('zeeland'), { filters }, gaps)
    const options = { stored: {}, width: 936, height: 700, open: [], words: dutchScene }
    const { badges, swipes } = makeTableFloor(decided, { ...options, measure: (text) => text.length * 6 })
    const badge = badges.find(({ finding }) => finding.about.includes('kind:sbb'))
    const marked = swipes.some(({ x, up }) => badge?.x === x && up === badge.y < 300)
    return { number: badge?.finding.number, look: badge && badgeClass(badge.finding), faded: badge?.faded, marked }
  }

  it('shows on its badge: the number stays, the marker goes', () => {
    const { number } = drawn('open')
    expect(drawn('open')).toEqual({ number, look: 'is-decided', faded: false, marked: true })
    expect(drawn('reopened')).toEqual({ number, look: 'is-decided', faded: false, marked: true })
    expect(drawn('assigned')).toEqual({ number, look: 'is-assigned', faded: false, marked: false })
    expect(drawn('accepted')).toEqual({ number, look: 'is-settled', faded: false, marked: false })
    expect(drawn('dismissed')).toEqual({ number, look: 'is-settled', faded: false, marked: false })
  })

  it('is held back by rule and weight: faint, without the marker', () => {
    const rules = [RuleId.parse('G04')]
    expect(drawn('open', { rules })).toMatchObject({ faded: true, marked: false })
    expect(drawn('open', { severities: ['high', 'medium', 'low'] })).toMatchObject({ faded: true, marked: false })
    expect(drawn('open', { onlyFound: true })).toMatchObject({ faded: false, marked: true })
  })
})

describe('the number of a finding', () => {
  const dark = { ink: '#e8', paper: '#12', marker: '#e9', 'on-marker': '#17', canvas: '#0d' } as unknown as Tokens
  const look = cascadeOf([...badgeStyle(dark)].map(([selector, style]) => ({ selector, style })))
  const colours = (names: string) => {
    const { 'background-color': ground, color } = look(nodeItem('badge', 0, 0, names))
    return [ground, color]
  }

  it('can be told from the paper in the dark as well: only on the marker it has the ink of the marker', () => {
    expect(colours('badge is-low is-decided is-on-marker')).toEqual(['#17', '#e9'])
    expect(colours('badge is-low is-decided')).toEqual(['#e8', '#12'])
    expect(colours('badge in-network is-low is-decided')).toEqual(['#e8', '#12'])
  })
})

describe('the twins of the picture', () => {
  it('say every seat in words, from both ends', () => {
    const tree = outlineTree(scene, mapWords('nl'), dutchScene)
    const leaves = tree.flatMap(({ children }) => children.flatMap((child) => child.children))
    expect(leaves.filter((leaf) => leaf.goto !== null)).toHaveLength(scene.seats.length * 2)
    const first = tree.flatMap(({ children }) => children).map(({ key }) => key)
    for (const { goto } of leaves) if (goto !== null) expect(first).toContain(goto)
  })

  it('explain only the signs that are in view', () => {
    expect(legendKeys(scene, 'score')).toEqual([
      'table',
      'floor',
      'stated',
      'inferred',
      'mentioned',
      'members',
      'lead',
      'centre',
      'stack',
      'expected',
      'silent',
      'high',
      'medium',
      'open',
    ])
    expect(legendKeys(sceneOf(fixtureGraph('midden-limburg')), 'score')).not.toContain('stated')
  })
})
