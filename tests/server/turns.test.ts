import { expect, it } from '@jest/globals'
import { makeTurns } from '../../server/store/deadline.ts'

it('lets so many in at once, the others in their order, and tells who has waited too long', async () => {
  const turns = makeTurns(2)
  const came: number[] = []
  const leaves = await Promise.all([turns(10_000), turns(10_000)])
  const waiting = [3, 4].map((at) =>
    turns(10_000).then((leave) => {
      came.push(at)
      return leave
    }),
  )
  expect(await turns(1)).toBeNull()
  expect(came).toEqual([])
  leaves[0]?.()
  ;(await waiting[0])?.()
  expect(await waiting[1]).not.toBeNull()
  expect(came).toEqual([3, 4])
  leaves[1]?.()
  // One is inside, and one may come in at once; whoever waited in vain left no place behind.
  expect(await turns(1)).not.toBeNull()
  expect(await turns(1)).toBeNull()
})
