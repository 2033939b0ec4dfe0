import { setTimeout as sleep } from 'node:timers/promises'

export type Asked = { times: number[]; bytes: number }

const warmUps = 4

/** Asks for a path again and again, one after another. Warming up may fail: a cold query is allowed to come too late. */
export async function ask(origin: string, path: string, times: number): Promise<Asked> {
  const asked: Asked = { times: [], bytes: 0 }
  for (let i = -warmUps; i < times; i++) {
    const began = performance.now()
    const answer = await fetch(`${origin}/api/v1${path}`)
    const text = await answer.text()
    const took = performance.now() - began
    if (i < 0 && answer.status === 503) await sleep(2_500)
    else if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
    if (i >= 0) asked.times.push(took)
    asked.bytes = text.length
  }
  return asked
}
