import { expect, it } from '@jest/globals'
import { makeBreaker } from '../../server/store/breaker.ts'

it('probes at once for who knows that the database has come up, however long it would have waited', async () => {
  let well = false
  const probed: boolean[] = []
  const minute = 60_000
  await new Promise<void>((resolve) => {
    const breaker = makeBreaker({
      probe: () => {
        probed.push(well)
        return well ? Promise.resolve() : Promise.reject(new Error('Not yet'))
      },
      say: (text) => {
        if (text.endsWith('Not yet'))
          setImmediate(() => {
            well = true
            breaker.hurry()
          })
        if (text === 'The database answers') resolve()
      },
      pause: [minute, minute],
    })
    breaker.trip('Waiting for the database')
  })
  expect(probed).toEqual([false, true])
})
