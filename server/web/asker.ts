import type { IncomingMessage } from 'node:http'
import type { Right, Route } from '../../contract/api.ts'
import { ProblemError } from '../errors/problem-error.ts'

/** Who asks, and what that person may do. Every handler is given one. */
export type Asker = { readonly name: string | null; readonly rights: readonly Right[] }

/** Finds out who sends a request. */
export type Identify = (request: IncomingMessage) => Asker

/** Whoever sits at this machine: the server listens to nobody else, so there is nobody to tell apart. */
const localPerson: Asker = { name: null, rights: ['read', 'write'] }
export const identifyLocal: Identify = () => localPerson

/** Throws ProblemError forbidden (403) when who asks may not do what the route does. */
export function requireRight({ right }: Pick<Route, 'right'>, { rights }: Asker): void {
  if (right !== null && !rights.includes(right))
    throw new ProblemError('forbidden', `This needs the right to ${right}. Ask who keeps this server for it.`)
}
