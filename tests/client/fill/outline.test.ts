import { afterEach, describe, expect, it } from '@jest/globals'
import '../components/browser.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { fillScene } from '../../../client/scene/fill-scene.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { sceneWords } from '../../../client/scene/words/scene-words.ts'
import { fillOutline } from '../../../client/screens/map/fill/fill-outline.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { newName } from '../../../client/store/fill/cursor.ts'
import { singleKeysEnabled } from '../../../client/store/preferences.ts'
import { network } from '../../networks/network.ts'

const { state } = network((say) => [
  say.partner('uwv', 'uwv'),
  say.body('board', 'administrative'),
  say.governs('uwv', 'board'),
])
const scene = fillScene(
  makeScene(state(), null, { ...defaultSceneOptions, columns: Infinity, held: [] }, sceneWords('nl')),
  sceneWords('nl'),
  new Set(),
)
const outline = () => fillOutline(scene, mapWords('nl'), wordsIn('nl'))
const branchOf = (text: RegExp) => outline().tree.find((one) => text.test(one.text))!

afterEach(() => {
  newName.value = null
  singleKeysEnabled.value = true
})

describe('the map to fill in, in words', () => {
  it('has a line for a new table in each half, and for a new partner of each sector, that begin to name it', () => {
    const table = branchOf(/^Tafel/).children.at(-1)!
    expect(table.text).toBe('Nieuw overleg…')
    expect(outline().onPress(table.key)).toBe(true)
    expect(newName.value).toMatchObject({ what: 'table', side: 'table' })
    expect(branchOf(/^Vloer/).children.at(-1)!.text).toBe('Nieuwe werkgroep…')
    const workers = branchOf(/^nieuwe partner/).children.find(({ text }) => text.endsWith('Werknemers'))!
    expect(outline().onPress(workers.key)).toBe(true)
    expect(newName.value).toMatchObject({ what: 'partner', sector: 'workers' })
  })

  it('opens a partner in the answers where the keys of one letter are off, and has none of them where they are on', () => {
    const answersAt = () => branchOf(/^Tafel/).children[0]!.children[0]!.children.map(({ text }) => text)
    expect(answersAt()).toEqual([])
    singleKeysEnabled.value = false
    expect(answersAt()).toEqual(['zit erbij', 'is trekker', 'geen', 'niet bekend', 'weghalen'])
    expect(outline().onPress('board')).toBe(false)
  })
})
