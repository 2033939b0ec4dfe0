import { backupHandlers } from '../backup/handlers.ts'
import { changeHandlers } from '../changes/handlers.ts'
import { comparisonHandlers } from '../comparison/handlers.ts'
import { embedHandlers } from '../embed/embedded-region.ts'
import { eventHandlers } from '../events/handlers.ts'
import { exportHandlers } from '../export/handlers.ts'
import { figuresBesideHandlers } from '../figures/beside/handlers.ts'
import { figureHandlers } from '../figures/handlers.ts'
import { gapHandlers } from '../gaps/handlers.ts'
import { importHandlers } from '../import/handlers.ts'
import { layoutHandlers } from '../layouts/handlers.ts'
import { momentHandlers } from '../moments/handlers.ts'
import { graphHandlers } from '../regions/graph.ts'
import { regionHandlers } from '../regions/handlers.ts'
import { personHandlers } from '../persons/erase.ts'
import { partnerHandlers } from '../regions/partner.ts'
import { ruleHandlers } from '../rules/handlers.ts'
import { nameHandlers } from '../search/names.ts'
import { searchHandlers } from '../search/handlers.ts'
import { trialHandlers } from '../trial/handlers.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { openApiHandlers } from '../web/openapi.ts'

/** What answers each route of the contract. */
export const makeHandlers = (deps: Deps): Handlers => ({
  ...regionHandlers(deps),
  ...graphHandlers(deps),
  ...partnerHandlers(deps),
  ...gapHandlers(deps),
  ...comparisonHandlers(deps),
  ...figureHandlers(deps),
  ...figuresBesideHandlers(deps),
  ...exportHandlers(deps),
  ...ruleHandlers(deps),
  ...searchHandlers(deps),
  ...nameHandlers(deps, listedOrganisations),
  ...changeHandlers(deps),
  ...backupHandlers(deps),
  ...embedHandlers(deps),
  ...eventHandlers(deps),
  ...personHandlers(deps),
  ...trialHandlers(deps),
  ...importHandlers(deps),
  ...layoutHandlers(deps),
  ...momentHandlers(deps),
  ...healthHandlers(deps),
  ...openApiHandlers(),
})

/** The seed is read when its list is first asked for: the server listens before. */
const listedOrganisations = async () => (await import('../../seed/material.ts')).organisations

/** Live says the server runs; ready also asks the database, and is 503 until that answers. */
const healthHandlers = (deps: Pick<Deps, 'database'>): Pick<Handlers, 'getLive' | 'getReady'> => ({
  getLive: () => Promise.resolve({ answer: { status: 'live' } }),
  getReady: async () => {
    await deps.database.ready()
    return { answer: { status: 'ready' } }
  },
})
