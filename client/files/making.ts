/** How far the making of a file is, told to who waits for it. */
export type Making = {
  /** Before the next of so many parts: the page gets time to show it. Rejects once it is given up. */
  turn: (part: number, of: number) => Promise<void>
}

/** Nobody waits for it. */
export const noWatch: Making = { turn: () => Promise.resolve() }

/** Tells of each part, and gives the page a moment between them. Rejects with an AbortError after `signal` has said so. */
export const watchMaking = (onPart: (part: number, of: number) => void, signal: AbortSignal): Making => ({
  turn: async (part, of) => {
    signal.throwIfAborted()
    onPart(part, of)
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
  },
})
