import { describe, expect, it } from '@jest/globals'
import { drawNetwork, fitNetwork } from '../../../client/picture/network/drawing.ts'
import { ownLines } from '../../../client/picture/network/draw/own-lines.ts'
import { ribbonLooks, ribbonNumber } from '../../../client/picture/network/draw/ribbon-look.ts'
import { markBadges } from '../../../client/picture/network/findings.ts'
import { placedMarks } from '../../../client/picture/network/placed-marks.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { harsh, largeNetwork } from '../../networks/large.ts'
import { gapsOf } from '../../truth/answer.ts'
import { defaultSceneOptions, noFilters } from '../../../client/scene/filters.ts'
import { isChosenFinding, type Scene } from '../../../client/scene/scene.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { network } from '../../networks/network.ts'
import { generatedScene, placedOf, shapeOf } from '../../support/network-layouts.ts'
import { near } from '../../support/network-measures.ts'
import { lightTokens } from '../../support/pictures.ts'
import { sceneOf } from '../../support/scenes.ts'
import { zeeland } from '../../support/zeeland.ts'

const tokens = lightTokens()
const measure = (text: string, size = 13) => (text.length * 6 * size) / 13
const drawn = (scene: Scene, open: string[] = []) =>
  drawNetwork(placedOf(shapeOf(scene, open)), scene, mapWords('nl'), 1, tokens, measure)
const words = ({ over }: ReturnType<typeof drawn>) => over.flatMap((one) => (one.what === 'word' ? [one.text] : []))
const inked = ({ under }: ReturnType<typeof drawn>) =>
  under.flatMap((one) => (one.what === 'stroke' && one.stroke === tokens.ink ? [one] : []))

describe('the ribbons of Zeeland', () => {
  const scene = zeeland()
  const { ribbons } = shapeOf(scene)
  const numbers = (sector: string, side: string) =>
    ribbons
      .filter((one) => one.sector === sector && one.side === side)
      .map((one) => ribbonNumber(ribbonLooks(scene)(one)))

  it('say how many named partners of a sector sit at a table, and whether others are mentioned', () => {
    expect(numbers('public', 'table').sort()).toEqual(['1+?', '13', '14', '2'])
    expect(numbers('public', 'floor').sort()).toEqual(['13', '13', '13', '4'])
    expect(numbers('workers', 'table').sort()).toEqual(['1', '?'])
  })

  it('count what the filters let through, and keep their places', () => {
    const hidden = zeeland({ filters: { ...noFilters, hidden: { ...noFilters.hidden, kinds: ['municipality'] } } })
    const all = ribbons.map((one) => ribbonNumber(ribbonLooks(hidden)(one)))
    expect(all).not.toContain('13')
    expect(placedOf(shapeOf(hidden))).toEqual(placedOf(shapeOf(scene)))
  })

  it('hang what one partner does alone from that partner', () => {
    const { hanging } = placedOf(shapeOf(scene))
    expect(hanging.map(({ slot }) => slot).sort()).toEqual([
      'am24-goes',
      'am24-provincie',
      'am24-provincie',
      'am24-provincie',
      'am24-provincie',
      'am24-wsp-zeeuws-vlaanderen',
    ])
  })
})

describe('who is chosen', () => {
  it('has its own lines in ink, to each of its seats, and the numbers of the ribbons are gone', () => {
    const chosen = drawn(zeeland({ selected: 'am24-uwv' }))
    expect(inked(chosen).map(({ width, record }) => [width, record])).toEqual(Array(8).fill([2, 'am24-uwv']))
    expect(words(drawn(zeeland()))).toContain('14')
    expect(words(chosen)).not.toContain('14')
    const faint = chosen.under.filter((one) => one.what === 'stroke' && one.stroke === tokens['ink-faint'])
    expect(new Set(faint.map(({ opacity }) => opacity))).toEqual(new Set([0.2]))
  })

  it('has lines that keep clear of plates and of the fields of others, whoever it is', () => {
    const net = placedOf(shapeOf(zeeland()))
    const all = zeeland().marks.flatMap(({ id, sector }) => {
      const scene = zeeland({ selected: id })
      return ownLines(net, scene, placedMarks(net, scene)).map((line) => ({ ...line, sector }))
    })
    expect(all.length).toBeGreaterThan(30)
    const faults = all.flatMap(({ id, sector, line, ribbon }) => {
      const foreign = [
        ...net.plates.filter(({ plate }) => plate.id !== ribbon.ribbon.plate).map(({ rect }) => rect),
        ...net.hanging.map(({ rect }) => rect),
        ...net.fields.filter(({ field }) => field.sector !== sector).map(({ rect }) => rect),
      ]
      return foreign.some((rect) => near(line.points, rect) < 8) ? [id] : []
    })
    expect(faults).toEqual([])
  })

  it('moves nothing', () => {
    expect(placedOf(shapeOf(zeeland({ selected: 'am24-uwv' })))).toEqual(placedOf(shapeOf(zeeland())))
  })

  it('stands beside its sector while that is folded, with its own lines', () => {
    const partner = generatedScene(95, 480).seats.find(({ how }) => how !== 'members')!.mark
    const scene = generatedScene(95, 480, { selected: partner })
    const picture = drawn(scene)
    expect(picture.shownMarks.filter(({ mark }) => mark.what === 'partner').map(({ mark }) => mark.id)).toEqual([
      partner,
    ])
    expect(inked(picture).some(({ record }) => record === partner)).toBe(true)
  })
})

describe('two levels of one pair', () => {
  const { graph } = network(({ partner, body, governs, tie }) => [
    partner('uwv', 'uwv'),
    partner('goes', 'municipality'),
    body('board', 'administrative'),
    governs('uwv goes', 'board'),
    tie('uwv', 'goes', 'operational', { strength: 3 }),
    tie('uwv', 'goes', 'administrative', { strength: 4 }),
  ])
  it('are two lines, the one dashed, the other not, each with a way of its own', () => {
    const placed = placedOf(shapeOf(sceneOf(graph)))
    expect(placed.ties.map(({ tie }) => tie.side).sort()).toEqual(['floor', 'table'])
    const [one, other] = placed.ties.map(({ line }) => line.d)
    expect(one).not.toBe(other)
  })
})

describe('a large network', () => {
  it('says how many direct ties it does not draw, and draws those of who is chosen', () => {
    const scene = generatedScene(95, 480)
    const { loose } = shapeOf(scene)
    const count = loose.reduce((sum, { records }) => sum + records.length, 0)
    expect(words(drawn(scene)).filter((text) => text.startsWith(`${count} rechtstreekse`))).toHaveLength(1)
    const tied = scene.arcs.find(({ a, b }) => {
      const [p, q] = [a, b].map((id) => scene.marks.find((mark) => mark.id === id)!.sector)
      return p !== q
    })!
    const chosen = drawn(generatedScene(95, 480, { selected: tied.a }))
    expect(inked(chosen).some(({ record }) => record === tied.id)).toBe(true)
  })

  it('says beside a folded sector how many more findings there are than the one that is numbered', () => {
    const network = largeNetwork(harsh)
    const state = network.state()
    const scene = makeScene(state, gapsOf(state), { ...defaultSceneOptions }, dutchScene)
    const picture = drawn(scene)
    const shown = picture.items.filter(({ id }) => id.startsWith('badge:') && id.endsWith('@sector:care'))
    expect(shown).toHaveLength(1)
    const marks = scene.marks.filter(({ sector }) => sector === 'care').map(({ id }) => id)
    const own = markBadges(scene, new Set()).filter(({ mark }) => marks.includes(mark))
    const more = new Set(own.map(({ finding }) => finding.id)).size - 1
    expect(more).toBeGreaterThan(1)
    expect(words(picture)).toContain(`+${more}`)
  })

  it('opens a field where it is pressed, and folds it at its heading', () => {
    const [scene, open] = [generatedScene(95, 480), ['sector:education']]
    const fold = (items: ReturnType<typeof drawn>['items']) => items.find(({ id }) => id === 'fold:education')?.data
    expect(fold(drawn(scene).items)?.open).toBe('sector:education')
    expect(fold(drawn(scene, open).items)?.open).toBe('sector:education')
    expect(fold(drawn(scene, open).items)?.h).toBeLessThan(30)
  })

  it('fits its frame, whatever that is', () => {
    for (const size of [
      { width: 936, height: 680 },
      { width: 752, height: 540 },
      { width: 1416, height: 888 },
    ]) {
      const net = placedOf(shapeOf(generatedScene(95, 480)), {}, size)
      const { x, y, zoom } = fitNetwork(net, size)
      const { x1, x2, y1, y2 } = net.bounds
      expect(Math.min(x1 * zoom + x, y1 * zoom + y)).toBeGreaterThanOrEqual(0)
      expect(x2 * zoom + x).toBeLessThanOrEqual(size.width)
      expect(y2 * zoom + y).toBeLessThanOrEqual(size.height)
    }
  })
})

describe('finds that are chosen together', () => {
  it('have their numbers as one that is chosen has', () => {
    for (const selected of ['rule:G01', 'G01~am24-orionis']) {
      const scene = zeeland({ selected })
      const chosen = scene.findings.filter((finding) => isChosenFinding(scene, finding))
      expect(chosen.length).toBe(selected === 'rule:G01' ? 2 : 1)
      const badges = markBadges(scene, new Set())
      expect(badges.filter((badge) => badge.chosen).map(({ finding }) => finding.id)).toEqual(
        chosen.map(({ id }) => id),
      )
    }
  })
})
