import type { Deps, Handlers } from '../../web/handler.ts'
import { figuresBeside } from './kept-figures.ts'

export const figuresBesideHandlers = (deps: Deps): Pick<Handlers, 'listFigures'> => ({
  listFigures: async ({ query }) => ({ answer: await figuresBeside(deps, query.on ?? deps.today()), keep: true }),
})
