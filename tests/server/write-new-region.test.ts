import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { writeNewRegion } from '../../server/changes/write-new-region.ts'
import { start, tiny } from '../networks/records.ts'

it('fails once where the database goes while a region is made, and leaves no failure unheard', async () => {
  const here = tiny()
  const asked: string[] = []
  const gone = async (query: string): Promise<never> => {
    asked.push(query)
    await nextTurn()
    throw new Error('gone')
  }
  const puts = [...start(here), here.put('partner', 'a', { kind: 'uwv' })]
  await expect(writeNewRegion(gone, (name) => name, here.region, puts)).rejects.toThrow('gone')
  // What nobody hears of would end the process, and fails a test.
  await nextTurn()
  await nextTurn()
  expect(asked).toEqual(['changes/create-nodes', 'changes/put-region'])
})
