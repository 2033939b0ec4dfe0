/**
 * What this browser remembers: over visits and for all its tabs (`shared`), or over a reload of this tab alone (`tab`).
 * Where it may remember nothing, everything works for as long as the page is open.
 */
function memory(storage: () => Storage) {
  return {
    read(key: string): string | null {
      try {
        return storage().getItem(key)
      } catch {
        return null
      }
    },
    /** `null` forgets. */
    write(key: string, value: string | null): void {
      try {
        if (value === null) storage().removeItem(key)
        else storage().setItem(key, value)
      } catch {
        // Then it is asked again next time.
      }
    },
  }
}
export const browserMemory = memory(() => localStorage)
export const tabMemory = memory(() => sessionStorage)

/** What was remembered as JSON, when it still is what the schema says; null otherwise. */
export function parseMemory<T>(
  text: string | null,
  schema: { safeParse(value: unknown): { data?: T | undefined } },
): T | null {
  if (text === null) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
