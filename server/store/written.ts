import type { Database } from './database.ts'

/*
 * Who wants to know, within this process, that something was written: by database, so that two of them in one process do not hear
 * of each other. What another process writes is not heard of here.
 */

const hearers = new WeakMap<object, Set<() => void>>()

/** Calls `hear` after each write of this process to a database, until what it gives is called. */
export function onWritten(database: Pick<Database, 'read'>, hear: () => void): () => void {
  const here = hearers.get(database) ?? new Set()
  hearers.set(database, here.add(hear))
  return () => {
    here.delete(hear)
  }
}

export function announceWritten(database: Pick<Database, 'write'>): void {
  for (const hear of hearers.get(database) ?? []) hear()
}
