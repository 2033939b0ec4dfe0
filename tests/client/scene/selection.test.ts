import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { selectionCodec } from '../../../client/scene/selection-id.ts'
import { selectionOf } from '../../../client/scene/selection.ts'
import { gaps, graph, zeeland } from '../../support/zeeland.ts'

const read = (id: string) => z.decode(selectionCodec, id)

describe('the id of what is chosen', () => {
  it('is the same after it was read, whatever it says', () => {
    const part = fc.oneof(
      fc.constantFrom('pair', 'sector', 'stack', 'absent', 'a', '~', ':', 'care', 'uwv'),
      fc.string(),
    )
    const id = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.oneof(id, fc.string()), (text) => z.encode(selectionCodec, read(text)) === text))
  })

  it('says of two together who they are, and of all else that is no record what it is', () => {
    expect(read('pair:am24-uwv~absent:sbb')).toEqual({ what: 'pair', a: 'am24-uwv', b: 'absent:sbb' })
    expect(read('sector:care')).toEqual({ what: 'sector', sector: 'care' })
    expect(read('stack:am24-goes')).toEqual({ what: 'stack', first: 'am24-goes' })
    expect(read('absent:sbb')).toEqual({ what: 'absent', kind: 'sbb' })
    expect(read('expectations')).toEqual({ what: 'expectations' })
    const records = ['am24-uwv', 'sector:moon', 'absent:moon', 'pair:a', 'pair:a~b~c', 'mention:care:zorg']
    expect(records.map((id) => read(id).what)).toEqual(records.map(() => 'record'))
  })
})

describe('what is chosen', () => {
  const scene = zeeland()
  const whatOf = (id: string | null) => selectionOf(scene, id, gaps.closed)?.what ?? null

  it('is found in the scene, each by its kind', () => {
    const [finding] = scene.findings
    const mention = scene.marks.find(({ what }) => what === 'mention')
    expect(whatOf(null)).toBeNull()
    expect(whatOf(finding?.id ?? '')).toBe('finding')
    expect(whatOf(graph.partners[0]?.id ?? '')).toBe('partner')
    expect(whatOf(scene.marks.find(({ what }) => what === 'stack')?.id ?? '')).toBe('partner')
    expect(whatOf(mention?.id ?? '')).toBe('mention')
    expect(whatOf(graph.bodies[0]?.id ?? '')).toBe('table')
    expect(whatOf('pair:am24-orionis~am24-uwv')).toBe('pair')
    expect(whatOf('sector:public')).toBe('sector')
    expect(whatOf('expectations')).toBe('expectations')
  })

  it('is gone when the scene holds it no more', () => {
    expect(['am24-nobody', 'pair:am24-uwv~am24-nobody', 'stack:x', 'absent:uwv'].map(whatOf)).toEqual(
      Array(4).fill('gone'),
    )
  })
})
