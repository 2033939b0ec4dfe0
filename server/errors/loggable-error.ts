/** What of an error may stand in the log: what and where, and no value that could be about a person. */
export type LoggableError = { name: string; code: string | undefined; message: string | undefined; at: string[] }

/**
 * Messages of the database can repeat what was being written, those of a parser what was being read: only their
 * code and place are kept. Our own errors and those of the language keep their message.
 */
export function loggableError(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, message: undefined, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const quotes = code?.startsWith('Neo.') === true || error.name === 'ZodError' || error instanceof SyntaxError
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, code, message: quotes ? undefined : error.message, at: at.map((line) => line.trim()) }
}
