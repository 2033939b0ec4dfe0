import { describe, expect, it } from '@jest/globals'
import { headline } from '../../../client/drawn/words/headline.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { pairFacts } from '../../../client/scene/pair/pair-facts.ts'
import { pairOf, sharedBy } from '../../../client/scene/pair/pair.ts'
import { pairId } from '../../../client/scene/selection-id.ts'
import { gaps, zeeland } from '../../support/zeeland.ts'

const id = pairId('am24-orionis', 'am24-uwv')
const scene = zeeland({ selected: id })
const pair = (one: string) => pairOf(scene, one)!

describe('a chosen pair', () => {
  it('is found by partners, stacks, absent kinds and sectors; not when one is gone', () => {
    expect(pair(id).a.marks[0]?.name).toBe('Orionis')
    expect(pairOf(scene, 'pair:am24-uwv~absent:sbb')).not.toBeNull()
    expect(pair('pair:sector:public~sector:education').b.marks.length).toBeGreaterThan(1)
    expect([pairOf(scene, 'pair:am24-uwv~am24-nobody'), pairOf(scene, 'am24-uwv'), pairOf(scene, 'pair:a')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('keeps lit the two and what they share, and nothing else', () => {
    expect(scene.marks.filter(({ faded }) => !faded).map(({ name }) => name)).toEqual(['UWV', 'Orionis'])
    expect(scene.rows.filter(({ faded }) => !faded).map(({ name }) => name)).toEqual(['Klankbordgroep meerjarenagenda'])
    expect(scene.seats.filter(({ faded }) => !faded)).toHaveLength(2)
  })

  it('shares what both sit at by their own statements; alone in a stack nobody meets', () => {
    expect(sharedBy(scene, pair(id)).map(({ side, how }) => [side, how])).toEqual([['table', 'inferred']])
    expect(sharedBy(scene, pair(pairId('am24-uwv', 'am24-uwv')))).toEqual([])
    const stack = scene.marks.find(({ name }) => name === '12 gemeenten')!.id
    expect(sharedBy(scene, pair(pairId(stack, stack))).length).toBeGreaterThan(0)
  })

  it('knows what is asked of both and of each', () => {
    const { about, each } = pairFacts(scene, pair(id))
    expect([about.length, each.map(({ number }) => number)]).toEqual([0, [1, 5]])
  })

  it('makes the headline of every view', () => {
    expect(headline(scene, gaps, 'map', wordsIn('nl'))).toBe(
      'Orionis en UWV: samen bij 1 tafel en bij 0 werkgroepen en activiteiten',
    )
  })
})
