import { changeHandlers } from './changes.ts'
import { figureHandlers } from './figures.ts'
import { gapHandlers } from './gaps/handlers.ts'
import { graphHandlers } from './graph.ts'
import type { Deps, Handlers } from './handler.ts'
import { healthHandlers } from './health.ts'
import { layoutHandlers } from './layouts.ts'
import { openApiHandlers } from './openapi.ts'
import { partnerHandlers } from './partner.ts'
import { regionHandlers } from './regions.ts'
import { ruleHandlers } from './rules.ts'
import { searchHandlers } from './search.ts'
import { trialHandlers } from './trial.ts'

/** What answers each route of the contract. */
export const makeHandlers = (deps: Deps): Handlers => ({
  ...regionHandlers(deps),
  ...graphHandlers(deps),
  ...partnerHandlers(deps),
  ...gapHandlers(deps),
  ...figureHandlers(deps),
  ...ruleHandlers(deps),
  ...searchHandlers(deps),
  ...changeHandlers(deps),
  ...trialHandlers(deps),
  ...layoutHandlers(deps),
  ...healthHandlers(deps),
  ...openApiHandlers(),
})
