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

it.each(Object.entries(views))('each number on screen is that of the domain: %s', (_, says) => {
  fc.assert(
    fc.property(contradicted, (network) => {
      const { state } = seenIn(network, 2)
      expect(says({ state, data: numbers.dataOf(state) })).toEqual([])
    }),
    { seed: 20_261_129, ...runs(40) },
  )
})
