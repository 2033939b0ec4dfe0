import { describe, expect, it } from '@jest/globals'
import { makeBatch } from '../../server/store/batch.ts'

/** A question whose answers are given by hand. */
function asked() {
  const calls: { keys: readonly string[]; answer: (value: number) => void; fail: (error: Error) => void }[] = []
  const batch = makeBatch<string, number>(
    (keys) =>
      new Promise((resolve, reject) => {
        calls.push({ keys, answer: (value) => resolve(new Map(keys.map((key) => [key, value]))), fail: reject })
      }),
  )
  return { calls, batch }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('questions asked at once', () => {
  it('are one question', async () => {
    const { calls, batch } = asked()
    const all = Promise.all([batch('a'), batch('b'), batch('a')])
    await turn()
    expect(calls.map(({ keys }) => keys)).toEqual([['a', 'b']])
    calls[0]!.answer(1)
    expect(await all).toEqual([1, 1, 1])
  })

  it('never get the answer of a question that was under way before them', async () => {
    const { calls, batch } = asked()
    const first = batch('a')
    await turn()
    const second = batch('a')
    await turn()
    expect(calls).toHaveLength(1)
    calls[0]!.answer(1)
    expect(await first).toBe(1)
    await turn()
    calls[1]!.answer(2)
    expect(await second).toBe(2)
  })

  it('are asked again after one that failed', async () => {
    const { calls, batch } = asked()
    const first = batch('a')
    const refused = expect(first).rejects.toThrow('lost')
    await turn()
    calls[0]!.fail(new Error('lost'))
    await refused
    const second = batch('a')
    await turn()
    calls[1]!.answer(2)
    expect(await second).toBe(2)
  })
})
