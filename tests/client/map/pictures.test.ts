import { describe, expect, it } from '@jest/globals'
import { tableFloorElements } from '../../../client/picture/elements.ts'
import { legendKeys } from '../../../client/drawn/map/legend-keys.ts'
import { drawNetwork } from '../../../client/picture/network/drawing.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { pairFindingsOf } from '../../../client/scene/pair/pair-finding.ts'
import type { NumberedFinding, Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { placedOf, shapeOf } from '../../support/network-layouts.ts'
import { lightTokens } from '../../support/pictures.ts'
import { zeeland } from '../../support/zeeland.ts'

const [first] = zeeland().findings
/** One finding about two partners, drawn as its rule says. */
const withFinding = (part: Partial<NumberedFinding>): Scene => ({
  ...zeeland(),
  findings: [{ ...first!, marks: ['am24-orionis', 'am24-scalda'], picture: 'ghost', side: 'floor', ...part }],
})
const measure = (text: string) => textWidth(text) * 0.88
const drawn = (scene: Scene) =>
  tableFloorElements(
    makeTableFloor(scene, { stored: {}, width: 1100, height: 700, open: [], measure, words: dutchScene }),
  ).filter(({ classes }) => /\b(want|fragile|half|halo|badge)\b/.test(classes))
const kinds = (scene: Scene) => drawn(scene).map(({ classes }) => classes.split(' ').slice(0, 2).join(' '))

describe('a finding between two', () => {
  it('is a dotted arc with its number at the middle, on the side where it is missing', () => {
    const [arc, badge, ...others] = drawn(withFinding({}))
    expect([arc?.classes, others.length]).toEqual(['arc want', 0])
    expect(arc?.data.bend).toBeGreaterThan(0)
    expect(badge?.data.label).toBe(String(first!.number))
    expect(drawn(withFinding({ side: 'table' }))[0]?.data.bend).toBeLessThan(0)
  })

  it('is a half-filled square on the tie that is there, when one of its two levels is strong', () => {
    const scene = withFinding({ picture: 'split', side: 'floor' })
    expect(kinds(scene)).toEqual(['arc want', 'half is-board', `badge is-${first!.severity}`])
    expect(legendKeys(scene, 'score')).toEqual(expect.arrayContaining(['want', 'split']))
  })

  it('is a marked line, between two partners or at a table', () => {
    expect(kinds(withFinding({ picture: 'fragile' }))[0]).toBe('arc fragile')
    const seat = zeeland().seats.find(({ mark }) => mark === 'am24-orionis')!
    const atTable = withFinding({ picture: 'fragile', marks: ['am24-orionis'], rows: [seat.row] })
    expect(kinds(atTable)[0]).toBe('halo')
    expect(legendKeys(atTable, 'score')).toContain('fragile')
  })

  it('is a badge as ever when it is about one, about many, settled or undecided', () => {
    const parts: Partial<NumberedFinding>[] = [
      { marks: ['am24-orionis'] },
      { marks: ['am24-orionis', 'am24-scalda', 'am24-hz'] },
      { standing: 'accepted' },
      { standing: null },
      { picture: 'badge' },
    ]
    for (const part of parts) expect(pairFindingsOf(withFinding(part))).toEqual([])
  })

  it('stands in the network too, on a line of its own with its number in the middle', () => {
    const scene = withFinding({})
    const placed = placedOf(shapeOf(scene))
    expect(placed.ties.map(({ tie }) => [tie.what, tie.records])).toEqual([['want', [first!.id]]])
    const { items } = drawNetwork(placed, scene, mapWords('nl'), 1, lightTokens(), measure)
    const numbers = items.filter(({ id }) => id.startsWith(`badge:${first!.id}`))
    expect(numbers.map(({ id, at }) => [id, at])).toEqual([[`badge:${first!.id}@between`, placed.ties[0]!.middle]])
  })
})
