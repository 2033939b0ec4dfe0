/** Calls off what waits for its turn. */
export type Stop = () => void

/** In the next task, so that the page can answer in between. A timer would wait longer the more often it is asked. */
export function inNextTask(work: () => void): Stop {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    work()
  }
  port2.postMessage(null)
  return () => {
    port1.close()
  }
}
export const nextTask = () => new Promise<void>((resolve) => void inNextTask(resolve))
