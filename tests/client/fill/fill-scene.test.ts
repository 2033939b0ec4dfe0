import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { fillHeadline, fillScene, isNew } from '../../../client/scene/fill-scene.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { sceneWords } from '../../../client/scene/words/scene-words.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { network } from '../../networks/network.ts'

const { graph } = network((say) => [
  say.partner('uwv', 'uwv'),
  say.partner('goes veere hulst', 'municipality'),
  say.body('board', 'administrative'),
  say.body('team', 'operational'),
  say.activity('fair course'),
  say.governs('uwv goes', 'board'),
  say.works('uwv', 'team', { strength: 0 }),
])
const prefix = graph.region.id.toLowerCase()
type Held = Parameters<typeof makeScene>[2]['held']
const scene = (held: Held) => sceneOf(graph, held)
const sceneOf = (of: typeof graph, held: Held) =>
  makeScene(
    makeRegionState(of, '2026-07-01'),
    null,
    { ...defaultSceneOptions, columns: Infinity, held: held ?? null },
    sceneWords('nl'),
  )

describe('the scene that is filled in', () => {
  it('keeps a row for each table, at each level it was asked about, and one for each activity', () => {
    const rows = scene([{ at: `${prefix}-board`, level: 'operational' }]).rows.filter(({ table }) => table !== '')
    expect(rows.map(({ id }) => id.slice(prefix.length + 1)).sort()).toEqual(
      ['board:floor', 'board:table', 'course:floor', 'fair:floor', 'team:floor'].sort(),
    )
  })

  it('has a place for what is new at the end of each sector and in each half, and nothing found over it', () => {
    const filled = fillScene(scene([]), sceneWords('nl'), new Set([`${prefix}-goes`]))
    expect(filled.marks.filter(isNew).map(({ sector }) => sector)).toEqual([
      'public',
      'work_income',
      'employers',
      'workers',
      'education',
      'care',
      'support',
    ])
    expect(filled.rows.filter(isNew).map(({ side }) => side)).toEqual(['table', 'floor'])
    expect(filled.marks.filter(({ wet }) => wet).map(({ id }) => id)).toEqual([`${prefix}-goes`])
    expect(filled.findings).toEqual([])
  })

  it('counts in its headline who sits there, and the kinds without a name', () => {
    expect(fillHeadline(scene([]), wordsIn('nl'))).toBe(
      'Twee partners aan tafel, geen op de vloer. Negen soorten wachten op een naam.',
    )
    // What the region expects itself waits too, as it is drawn.
    const expecting = network((say) => [say.partner('uwv', 'uwv'), say.expects('province'), say.expects('uwv')])
    expect(fillHeadline(sceneOf(expecting.graph, []), wordsIn('nl'))).toMatch(/Elf soorten wachten op een naam\.$/)
  })

  it('keeps what an almost empty region expects until a table of that name is there', () => {
    const early = network((say) => [
      say.partner('uwv', 'uwv'),
      say.body('board', 'administrative', { name: 'Regionaal Beraad' }),
    ])
    const names = (held: [] | null) =>
      sceneOf(early.graph, held)
        .rows.filter(({ what, side }) => what === 'expected' && side !== 'policy')
        .map(({ name }) => name)
    expect([names(null), names([])]).toEqual([['Werkcentrum, loket'], ['Meerjarenagenda', 'Werkcentrum, loket']])
  })
})
