import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { startTimeOf } from './processes.ts'
import { systemCode } from '../errors/startup-error.ts'

/** Who holds a lock. `address` is where it answers, once it does. */
const Holder = z.object({ pid: z.int().min(1), started: z.string(), address: z.string().nullable() })
export type Holder = z.infer<typeof Holder>
export type Lock = { note(address: string): void; release(): void }

/**
 * One holder a file, or the living process that holds it. A lock left by a process that died is taken over:
 * nothing has to be removed by hand after a `kill -9`.
 */
export function takeLock(file: string, address: string | null = null): Lock | { heldBy: Holder } {
  const mine: Holder = { pid: process.pid, started: startTimeOf(process.pid) ?? '', address }
  const mark = randomBytes(6).toString('hex')
  const draft = `${file}.${mark}`
  const write = (to: string) => {
    writeFileSync(to, JSON.stringify(mine), { mode: 0o600 })
  }
  write(draft)
  try {
    // `link` makes the file with its content in one step, and only one of many succeeds.
    while (!link(draft, file)) {
      const text = readText(file)
      const holder = text === null ? null : parse(text)
      if (holder !== null && startTimeOf(holder.pid) === holder.started) return { heldBy: holder }
      if (text !== null) putAside(file, text, `${draft}.old`)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    note(where) {
      mine.address = where
      write(draft)
      renameSync(draft, file)
    },
    release() {
      const holder = parse(readText(file) ?? '')
      if (holder?.pid === mine.pid && holder.started === mine.started) rmSync(file, { force: true })
    },
  }
}

/** Takes away a stale lock, unless another process has just put its own in the place of it. */
function putAside(file: string, stale: string, aside: string) {
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readText(aside) !== stale) link(aside, file)
  rmSync(aside, { force: true })
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function parse(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}
