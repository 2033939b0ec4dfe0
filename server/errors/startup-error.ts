/** Something the person who starts Ketenkaart can put right: printed as it stands, without a stack, then exit. */
export class StartupError extends Error {
  /** 78 for settings that cannot be used (EX_CONFIG), 1 for the rest. */
  readonly exitCode: number
  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The code of a failed system call, `ENOSPC` for one; null when it was no system call. */
export const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null

/** What to say when a disk is full, or the error as it was. */
export function explainFullDisk(error: unknown, folder: string): unknown {
  if (systemCode(error) !== 'ENOSPC') return error
  return new StartupError(
    `The disk that holds ${folder} is full. Make room (400 MB is enough to start) and start again.`,
  )
}
