/** No answer came within the time allowed. Whatever was asked may still be under way. */
export class DeadlineExceeded extends Error {}

/**
 * What `work` gives, or TooLate after `limit` milliseconds. A clock of our own: the driver's time-outs and abort
 * signals do not end a request to a server that is frozen.
 */
export async function withDeadline<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlineExceeded(`No answer within ${limit} ms`))
    }, limit)
  })
  // What fails after its time was up has nobody to tell.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
