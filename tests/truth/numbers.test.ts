import { expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../support/rounds.ts'
import * as numbers from './views/numbers.tsx'
import { contradicted, seenIn } from './views/seen.ts'

jest.setTimeout(600_000)

const { headsSay, basisSays, questionsSayNumbers, listSaysNumbers, pairsSayNumbers, chainSaysNumbers, contactSays } =
  numbers
const views = [
  ...[headsSay, basisSays, questionsSayNumbers, listSaysNumbers],
  ...[pairsSayNumbers, chainSaysNumbers, contactSays],
]

it('each number on screen is that of the domain', () => {
  fc.assert(
    fc.property(contradicted, (network) => {
      const { state } = seenIn(network, 2)
      const shown = { state, data: numbers.dataOf(state) }
      expect(views.flatMap((says) => says(shown))).toEqual([])
    }),
    { seed: 20_261_129, ...runs(40) },
  )
})
