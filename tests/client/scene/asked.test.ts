import { describe, expect, it } from '@jest/globals'
import { defaultSceneOptions, type SceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { sceneWords } from '../../../client/scene/words/scene-words.ts'
import { legendKeys } from '../../../client/drawn/map/legend-keys.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { outlineTree } from '../../../client/screens/map/outline/outline-tree.ts'
import { network } from '../../networks/network.ts'

const { state, id, short } = network((say) => [
  say.partner('uwv', 'uwv'),
  say.partner('goes veere hulst', 'municipality'),
  say.body('board', 'administrative'),
  say.body('team', 'operational'),
  say.governs('uwv', 'board'),
  say.governs('goes', 'board', { strength: 0 }),
  say.works('uwv', 'team', { strength: 0 }),
  say.works('goes', 'team'),
  say.asked('veere hulst', 'team', 'operational'),
  say.asked('goes', 'team', 'operational'),
])
const sceneWith = (options: Partial<SceneOptions> = {}) =>
  makeScene(state(), null, { ...defaultSceneOptions, ...options }, sceneWords('nl'))
const scene = sceneWith()

describe('where it was asked', () => {
  it('is no seat: a dash for none, a question mark for not known, and nothing where somebody does take part', () => {
    expect(short(scene.seats.filter(({ how }) => how !== 'expected').map((seat) => seat.id))).toEqual([
      'uwv@board:table',
      'goes@team:floor',
    ])
    expect(short(scene.asked.map((one) => [one.id, one.answer, one.involvements.length])).sort()).toEqual([
      ['goes@board:table', 'none', 1],
      ['hulst@team:floor', 'unknown', 0],
      ['uwv@team:floor', 'none', 1],
      ['veere@team:floor', 'unknown', 0],
    ])
  })

  it('is of a stack what was asked of every one of them', () => {
    const stacked = sceneWith({ columns: 0 })
    const stack = stacked.marks.find(({ what }) => what === 'stack')!
    expect(stack.members).toHaveLength(2)
    expect(stacked.asked.filter(({ mark }) => mark === stack.id)).toMatchObject([{ answer: 'unknown' }])
  })

  it('stands in the legend, in the words of the map at both ends, and fades with what is not chosen', () => {
    expect(legendKeys(scene, 'score')).toEqual(expect.arrayContaining(['none', 'asked']))
    expect(legendKeys(scene, 'network')).not.toContain('asked')
    const words = JSON.stringify(outlineTree(scene, mapWords('nl'), sceneWords('nl')))
    expect(words.match(/gevraagd, en geen/g)).toHaveLength(4)
    expect(words.match(/gevraagd, niet bekend/g)).toHaveLength(4)
    const chosen = sceneWith({ selected: id('uwv') })
    expect(short(chosen.asked.filter(({ faded }) => !faded).map(({ mark }) => mark))).not.toContain('veere')
  })
})
