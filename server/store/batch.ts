/**
 * Questions that come in while one is being answered wait and are then asked together, so that many requests at once cost the
 * database one query. An answer is never older than its question: what is already under way is not joined.
 */
export function makeBatch<K, V>(ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) {
  type Waiting = { keys: Set<K>; answer: Promise<ReadonlyMap<K, V>> }
  let last: Promise<unknown> = Promise.resolve()
  let waiting: Waiting | null = null

  function gather(): Waiting {
    const keys = new Set<K>()
    const answer = last.then(() => {
      waiting = null
      return ask([...keys])
    })
    last = answer.catch(() => undefined)
    return { keys, answer }
  }

  return async (key: K): Promise<V | undefined> => {
    waiting ??= gather()
    waiting.keys.add(key)
    return (await waiting.answer).get(key)
  }
}
