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

/**
 * Lets so many in at once, and the others in the order in which they came: what is given lets the next in. Null for who has waited
 * `limit` milliseconds.
 */
export function makeTurns(most: number): (limit: number) => Promise<(() => void) | null> {
  const waiting = new Set<() => void>()
  let inside = 0
  const leave = () => {
    inside -= 1
    const [next] = waiting
    next?.()
  }
  return (limit) =>
    new Promise((resolve) => {
      const enter = () => {
        clearTimeout(timer)
        waiting.delete(enter)
        inside += 1
        resolve(leave)
      }
      const timer = setTimeout(() => {
        waiting.delete(enter)
        resolve(null)
      }, limit)
      if (inside < most) enter()
      else waiting.add(enter)
    })
}
