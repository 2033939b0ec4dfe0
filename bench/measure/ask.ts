export type Asked = { times: number[]; bytes: number }

/** Asks for a path again and again, one after another, after a few times to warm up. Throws when an answer is no 200. */
export async function ask(origin: string, path: string, times: number): Promise<Asked> {
  const asked: Asked = { times: [], bytes: 0 }
  for (let i = -3; i < times; i++) {
    const began = performance.now()
    const answer = await fetch(`${origin}/api/v1${path}`)
    const text = await answer.text()
    const took = performance.now() - began
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
    if (i >= 0) asked.times.push(took)
    asked.bytes = text.length
  }
  return asked
}
