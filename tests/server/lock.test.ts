import { afterAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Lock, takeLock } from '../../server/start/lock.ts'
import { startTimeOf } from '../../server/start/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-lock-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const fresh = (() => {
  let count = 0
  return () => join(folder, `${(count += 1)}.lock`)
})()
const taken = (file: string): Lock => {
  const lock = takeLock(file)
  if ('heldBy' in lock) throw new Error('It is held')
  return lock
}

describe('a lock', () => {
  it('has one holder, who tells where it answers', () => {
    const file = fresh()
    const lock = taken(file)
    expect(takeLock(file)).toMatchObject({ heldBy: { pid: process.pid, address: null } })
    lock.note('http://127.0.0.1:7420')
    expect(takeLock(file)).toMatchObject({ heldBy: { address: 'http://127.0.0.1:7420' } })
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  })

  it('can be taken again when it was let go, and leaves nothing lying about', () => {
    const file = fresh()
    taken(file).release()
    expect(existsSync(file)).toBe(false)
    taken(file).release()
    expect(readdirSync(folder).filter((name) => name.includes('.lock.'))).toEqual([])
  })

  it('is taken over from a process that was killed', async () => {
    const file = fresh()
    const child = spawn('sleep', ['60'])
    const holder = { pid: child.pid, started: startTimeOf(child.pid!), address: 'http://127.0.0.1:1' }
    writeFileSync(file, JSON.stringify(holder))
    expect(takeLock(file)).toEqual({ heldBy: holder })
    child.kill('SIGKILL')
    await once(child, 'exit')
    taken(file).release()
  })

  it('is taken over when its number now belongs to another process', () => {
    const file = fresh()
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'another boot 1', address: null }))
    taken(file).release()
  })

  it.each(['', '{', '{"pid":0}', 'null'])('is taken over when it holds %j', (text) => {
    const file = fresh()
    writeFileSync(file, text)
    taken(file).release()
    expect(existsSync(file)).toBe(false)
  })

  it('is not taken from another by letting go of it late', () => {
    const file = fresh()
    const lock = taken(file)
    const other = JSON.stringify({ pid: 1, started: startTimeOf(1), address: null })
    writeFileSync(file, other)
    lock.release()
    expect(existsSync(file)).toBe(true)
  })
})
