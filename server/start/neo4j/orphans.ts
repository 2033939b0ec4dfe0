import { setTimeout as sleep } from 'node:timers/promises'
import { commandsWith, signal, startTimeOf } from '../processes.ts'
import { homeFlag } from './java.ts'

/** A process that is asked to stop gets this long (ms) before it is ended; a frozen one does not hear the first word. */
const patience = 6_000

/** Ends what still runs on this folder though its parent is gone: two processes cannot share a store. */
export async function endOrphans(folder: string, say: (text: string) => void): Promise<void> {
  const left = commandsWith(homeFlag(folder))
  for (const pid of left) say(`Ending the database (process ${pid}) that an earlier start left behind`)
  await endAll(left)
}

/** Resolves when none of them is there any more. */
export async function endAll(pids: readonly number[]): Promise<void> {
  const processes = pids.map((pid) => ({ pid, started: startTimeOf(pid) }))
  const latest = Date.now() + patience
  for (const { pid } of processes) signal(pid, 'SIGTERM')
  const isThere = ({ pid, started }: (typeof processes)[number]) => started !== null && startTimeOf(pid) === started
  for (let left = processes.filter(isThere); left.length > 0; left = left.filter(isThere)) {
    if (Date.now() > latest) for (const { pid } of left) signal(pid, 'SIGKILL')
    await sleep(50)
  }
}
