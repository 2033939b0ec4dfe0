import type { Deps, Handlers } from './handler.ts'

/** Live says the server runs; ready also asks the database, and is 503 until that answers. */
export const healthHandlers = (deps: Pick<Deps, 'database'>): Pick<Handlers, 'getLive' | 'getReady'> => ({
  getLive: () => Promise.resolve({ answer: { status: 'live' } }),
  getReady: async () => {
    await deps.database.ready()
    return { answer: { status: 'ready' } }
  },
})
