import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { watchSlowStart } from '../../server/start/slow-start.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})
const watched = () => {
  const said: string[] = []
  const failed: string[] = []
  const folder = '/data/neo4j'
  const watch = watchSlowStart({ folder, say: (text) => said.push(text), fail: ({ message }) => failed.push(message) })
  return { watch, said, failed }
}

describe('a local database that listens and does not answer', () => {
  it('is told of when it lasts, with its folder and log, and again when the reason changes', () => {
    const { watch, said } = watched()
    watch.hear('ServiceUnavailable')
    watch.begin()
    watch.hear('Neo.DatabaseError.General.UnknownError')
    expect(said).toEqual([])
    jest.advanceTimersByTime(10_000)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/\/data\/neo4j does not open: Neo\.DatabaseError\.General.*debug\.log/)
    watch.hear('Neo.ClientError.Database.DatabaseNotFound')
    expect(said).toHaveLength(2)
  })

  it('is not told of while it is only being prepared, nor once it has answered', () => {
    const { watch, said } = watched()
    watch.begin()
    watch.hear('ServiceUnavailable')
    watch.opened()
    jest.advanceTimersByTime(60_000)
    watch.hear('The database answers')
    expect(said).toEqual([])
  })

  it('ends the start when it refuses our password: no waiting cures that', () => {
    const { watch, failed } = watched()
    watch.begin()
    watch.hear('The database does not answer yet: Neo.ClientError.Security.Unauthorized')
    expect(failed).toEqual([expect.stringContaining('/data/neo4j/password')])
  })
})
