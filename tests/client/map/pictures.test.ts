import { describe, expect, it } from '@jest/globals'
import { tableFloorElements } from '../../../client/picture/elements.ts'
import { legendKeys } from '../../../client/screens/map/legend-keys.ts'
import { makeNet, networkElements } from '../../../client/picture/network/network-elements.ts'
import { makeTableFloor } from '../../../client/picture/table-floor/table-floor.ts'
import { textWidth } from '../../../client/picture/network/boxes.ts'
import { pairFindingsOf } from '../../../client/scene/pair/pair-finding.ts'
import type { NumberedFinding, Scene } from '../../../client/scene/scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
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

  it('stands in the network too, where both have a place', () => {
    const positions = Object.fromEntries(zeeland().marks.map(({ id }, at) => [id, [at * 40, 0] as [number, number]]))
    const items = networkElements(makeNet(withFinding({}), positions))
    expect(items.filter(({ classes }) => classes.includes('want')).length).toBe(1)
    expect(items.filter(({ id }) => id.startsWith('badge:')).map(({ id }) => id)).toEqual([
      `badge:${first!.id}@between`,
    ])
    const others = Object.entries(positions).filter(([id]) => id !== 'am24-scalda')
    const without = networkElements(makeNet(withFinding({}), Object.fromEntries(others)))
    expect(without.filter(({ id }) => id.startsWith('badge:')).length).toBe(1)
    expect(without.filter(({ classes }) => classes.includes('want'))).toEqual([])
  })
})
