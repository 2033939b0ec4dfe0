import { expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../support/rounds.ts'
import * as counts from './views/counts.tsx'
import * as numbers from './views/numbers.tsx'
import { contradicted, seenIn } from './views/seen.ts'

jest.setTimeout(600_000)

const views = {
  heads: numbers.headsSay,
  basis: numbers.basisSays,
  questions: numbers.questionsSayNumbers,
  list: numbers.listSaysNumbers,
  pairs: numbers.pairsSayNumbers,
  chain: numbers.chainSaysNumbers,
  contact: numbers.contactSays,
  outline: counts.outlineSays,
  chooser: counts.chooserSays,
  rules: counts.rulesPageSays,
  sheet: counts.sheetSays,
  search: counts.searchSays,
}

it('each number on screen is that of the domain', () => {
  fc.assert(
    fc.property(contradicted, (network) => {
      const { state } = seenIn(network, 2)
      const shown = { state, data: numbers.dataOf(state) }
      expect(Object.entries(views).map(([view, says]) => [view, says(shown)])).toEqual(
        Object.keys(views).map((view) => [view, []]),
      )
    }),
    { seed: 20_261_129, ...runs(15) },
  )
})
