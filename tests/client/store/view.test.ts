import { describe, expect, it } from '@jest/globals'
import { parseUrl } from '../../../client/store/address/view-state.ts'
import { makeChainView, makeMatrixView, makeView, makeWhole } from '../../../client/store/make-view.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'

/** Freezes all of a value: whoever writes into it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
const region = frozen({ graph, gaps, rules })

const finding = gaps.gaps[0]?.id ?? ''
const addresses = [
  '/AM24/map',
  '/AM24/map?selected=am24-orionis&depth=2',
  '/AM24/map?arrangement=network&without=public&without=level.operational',
  `/AM24/gaps?selected=${encodeURIComponent(finding)}&without=severity.low`,
  '/AM24/matrix?by=sector&selected=pair%3Aam24-orionis~am24-uwv',
  '/AM24/chain?onlyGaps=yes&lang=en',
  '/AM24/figures?sort=name&lang=en&selected=sector%3Apublic',
  '/AM24/list?ask=path&a=am24-orionis&b=kind%3Aemployers_org',
]
const stateOf = (address: string) => frozen(parseUrl(...(address.split(/(?=\?)/) as [string, string])))

function show(address: string) {
  const state = stateOf(address)
  const view = makeView(region, state)
  const matrix = makeMatrixView(state, view.whole)
  const cells = matrix.lines.map((_, row) => matrix.lines.map((__, column) => matrix.cell(row, column)))
  const question = view.question?.answer ?? null
  return { ...view, question, lines: matrix.lines, cells, chain: makeChainView(region, state, view.scene).chain }
}

describe('views side by side', () => {
  it('makes eight at once that leave each other alone', () => {
    const alone = addresses.map((address) => structuredClone(show(address)))
    const states = addresses.map((address) => stateOf(address))
    const wholes = states.map((state) => frozen(makeWhole(region, state)))
    const together = states.map((state, at) => makeView(region, state, wholes[at]))
    const again = addresses.toReversed().map(show).reverse()
    expect(again).toEqual(alone)
    for (const [at, { scene, selection }] of together.entries()) expect(alone[at]).toMatchObject({ scene, selection })
  })

  it('shows in each what its address asks for', () => {
    const [map, partner, held, gap, pair, , sector, asked] = addresses.map(show)
    expect([map?.selection, map?.scene.focus, map?.question]).toEqual([null, null, null])
    expect(partner?.selection).toMatchObject({ what: 'partner', mark: { name: 'Orionis' } })
    expect(held?.scene.counts.shown).toBeLessThan(map?.scene.counts.shown ?? 0)
    expect(gap?.selection).toMatchObject({ what: 'finding', finding: { id: finding } })
    expect(pair?.selection).toMatchObject({ what: 'pair' })
    expect(sector?.selection?.what).toBe('sector')
    expect(asked?.question?.lines.length).toBeGreaterThan(0)
    expect(asked?.scene.focus).toBeNull()
  })
})
