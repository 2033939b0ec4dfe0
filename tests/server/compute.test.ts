import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it, jest } from '@jest/globals'
import { compute } from '../../server/compute/compute.ts'
import { isHeavy } from '../../server/compute/task.ts'
import { figuresOf } from '../../server/figures/figures.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { network } from '../networks/network.ts'

jest.setTimeout(120_000)
const today = '2026-07-01'
/** So many partners at one table, a tenth of them at work as well. */
const crowd = (size: number) =>
  network(({ put }) => [
    put('body', 't'),
    ...Array.from({ length: size }, (_, i) => put('partner', `p${i}`, { kind: i === 0 ? 'uwv' : 'care' })),
    ...Array.from({ length: size }, (_, i) =>
      put('involvement', `i${i}`, {
        partner: `p${i}`,
        at: 't',
        level: i % 10 === 0 ? 'operational' : 'administrative',
        statement: `i${i}`,
      }),
    ),
  ]).state(today)
const patient = 100_000

describe('what is worked out beside the server', () => {
  it('is what is worked out within it', async () => {
    const state = crowd(40)
    const rules = loadQueries().rules.filter(({ find }) => find !== null)
    expect(await compute({ kind: 'figures', state, handover: 2 }, patient)).toEqual(figuresOf(state, 2))
    expect(await compute({ kind: 'gaps', state, rules: rules.map(({ rule }) => rule) }, patient)).toEqual(
      findGaps(state, rules),
    )
  })

  it('lets the server answer others meanwhile', async () => {
    const state = crowd(200)
    expect(isHeavy('figures', state)).toBe(true)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    delay.enable()
    await compute({ kind: 'figures', state, handover: 2 }, patient)
    delay.disable()
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })

  it('ends at its deadline, says why, and is ready for the next', async () => {
    const answer = compute({ kind: 'figures', state: crowd(1_500), handover: 2 }, 50)
    await expect(answer).rejects.toMatchObject({
      problem: 'unavailable',
      message: expect.stringMatching(/1500 partners and 1500 ties.*0\.05 seconds/) as unknown,
    })
    const state = crowd(3)
    expect(await compute({ kind: 'figures', state, handover: 2 }, patient)).toEqual(figuresOf(state, 2))
  })

  it('is not asked of a region such as there are today', () => {
    expect(isHeavy('figures', crowd(100))).toBe(false)
    expect(isHeavy('gaps', crowd(200))).toBe(false)
    expect(isHeavy('gaps', crowd(1_000))).toBe(true)
  })
})
