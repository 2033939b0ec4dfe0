import { expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../support/rounds.ts'
import { agendaSays } from './views/agenda.ts'
import { figuresSay } from './views/figures.ts'
import { listSays, mapSays } from './views/list-and-map.ts'
import { chainSays, matrixSays } from './views/matrix-and-chain.ts'
import { panelSays } from './views/panel.tsx'
import { questionsSay } from './views/questions.ts'
import { rulesSay } from './views/rules.ts'
import { contradicted, seenIn } from './views/seen.ts'

jest.setTimeout(600_000)

const views = { rulesSay, figuresSay, matrixSays, chainSays, questionsSay, panelSays, listSays, mapSays, agendaSays }

it('every view says of a pair at a level, of presence and of a handover what the domain says', () => {
  fc.assert(
    fc.property(contradicted, fc.constantFrom(1, 2, 4), (network, handover) => {
      const seen = seenIn(network, handover)
      expect(Object.values(views).flatMap((says) => says(seen))).toEqual([])
    }),
    { seed: 20_261_128, ...runs(60) },
  )
})
