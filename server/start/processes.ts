import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * Process numbers are used again. When it started tells two processes with the same number apart, also after
 * the machine was restarted. Null when there is no such process, or only its remains.
 */
export function startTimeOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps('lstart', pid)
  const stat = read(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The second field is the name of the program and may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const dead = fields[0] === 'Z' || fields[0] === 'X'
  return dead ? null : `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${fields[19] ?? ''}`
}

/** The command line of a process, its words joined by spaces; empty when there is no such process. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps('args', pid) ?? ''
  return (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim()
}

/** The living processes that were started with this word among their arguments. */
export function commandsWith(word: string): number[] {
  const holds = (command: string) => ` ${command} `.includes(` ${word} `)
  if (process.platform === 'linux') {
    const all = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))
    return all.map(Number).filter((pid) => pid !== process.pid && holds(commandOf(pid)) && startTimeOf(pid) !== null)
  }
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' })
  const lines = stdout.split('\n').map((line) => line.trim())
  return lines.filter((line) => holds(line)).map((line) => Number.parseInt(line, 10))
}

/** Sends a signal; false when the process is gone. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function ps(column: string, pid: number): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', `${column}=`, '-ww', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}
