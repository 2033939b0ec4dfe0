import { z } from 'zod'
import { DeadlineExceeded } from './deadline.ts'

/* What a fault of the database is, and for how long it has given nothing else. */

/** So long (ms) nothing but faults of its own, and a database is broken: its store has given up, and only a new start helps. */
const BROKEN_AFTER_MS = 3_000

/** Counts how long a database answers nothing but faults of its own, and says when that is too long; again after as long again. */
export function watchFaults(broken: () => void, now: () => number = Date.now) {
  let since: number | null = null
  return {
    note(): void {
      since ??= now()
      if (now() - since < BROKEN_AFTER_MS) return
      since = null
      broken()
    },
    /** It answered, or is out of reach. */
    end(): void {
      since = null
    },
  }
}

const entityNotFound = 'Neo.ClientError.Statement.EntityNotFound'

/** The code of a fault of the driver; empty for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error ? String(error.code) : ''

export const isHalfRead = (error: unknown): boolean => error instanceof z.ZodError || codeOf(error) === entityNotFound

/** A few wrong passwords in a row lock us out for seconds, and every further one for longer. */
export const isRefused = (error: unknown): boolean => codeOf(error).includes('.Security.')

/** It took too long, or there was no line free to ask it on. */
export const isSlow = (error: unknown): boolean =>
  error instanceof DeadlineExceeded || codeOf(error) === 'N/A' || codeOf(error).startsWith('Neo.Transient')

/** A fault of the database itself, such as a store that has given up since its disk is full. */
export const isOwnFault = (error: unknown): boolean => codeOf(error).startsWith('Neo.DatabaseError.')

/** Not an answer to what was asked, but a database that is out of reach, refuses us or is not there. */
export const isLost = (error: unknown): boolean =>
  error instanceof DeadlineExceeded ||
  isOwnFault(error) ||
  /^(N\/A|ServiceUnavailable|SessionExpired|ProtocolError)$|\.Security\.(?!Forbidden)|DatabaseNotFound|TransactionTimedOut/.test(
    codeOf(error),
  )

/** Why a probe failed: a code, or our own words. */
export const describeFault = (error: unknown): string => {
  const code = codeOf(error)
  if (code !== '' && code !== 'N/A') return code
  return error instanceof Error ? error.message : String(error)
}

/** Codes and our own words; a message of the server may repeat what was being written. */
export const errorText = (error: unknown): string => (error instanceof DeadlineExceeded ? error.message : codeOf(error))
