import { describe, expect, it } from '@jest/globals'
import { makeMatrix } from '../../../client/picture/matrix/model.ts'
import { legendKeys } from '../../../client/drawn/map/legend-keys.ts'
import { chosenStatements } from '../../../client/scene/chosen-statements.ts'
import { defaultSceneOptions, noFilters, type SceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { selectionOf } from '../../../client/scene/selection.ts'
import { pairId } from '../../../client/scene/selection-id.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { confirmLines, confirmSaid } from '../../../client/store/confirm/confirm-changes.ts'
import { outlineTree } from '../../../client/screens/map/outline/outline-tree.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { lineOf, lineText } from '../../../client/text/line.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { apply } from '../../../domain/changes.ts'
import { roundOf } from '../../../domain/confirmation/round.ts'
import { toConfirm, unconfirmedIds } from '../../../domain/confirmation/unconfirmed.ts'
import { voicesOf } from '../../../domain/comparison/voices.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { network } from '../../networks/network.ts'

const day = '2026-07-01'
const [old, fresh] = [{ lastConfirmed: '2025-01-01' }, { lastConfirmed: '2026-06-01' }]
/** UWV and FNV sit in the team, and SBB at the board with UWV; UWV works with SBB. Asked since May. */
const region = network((say) => [
  say.put('moment', 'm', { from: '2026-05-01', day: '2026-05-20', asked: ['uwv', 'fnv', 'sbb'], version: 1 }),
  [say.partner('uwv', 'uwv'), say.partner('fnv', 'trade_union'), say.partner('sbb', 'sbb')],
  [say.body('team', 'operational'), say.body('board', 'administrative')],
  [say.works('uwv', 'team', old), say.works('fnv', 'team', fresh), say.governs('uwv sbb', 'board', fresh)],
  say.tie('uwv', 'sbb', 'policy', { ...old, inferred: true, inferredWhy: 'So we read it' }),
])
const state = region.state(day)
const sceneWith = (options: Partial<SceneOptions> = {}) =>
  makeScene(state, null, { ...defaultSceneOptions, ...options }, dutchScene)
const chosen = (selected: string) => {
  const scene = sceneWith({ selected })
  const said = chosenStatements(scene, selectionOf(scene, selected))
  return said === null ? null : region.short(said.map((one) => one.id).sort())
}
const { id } = region

describe('what is chosen', () => {
  it('is all that is said of a partner, of two together, or at a table', () => {
    expect(chosen(id('uwv'))).toEqual(['uwv-adm-board', 'uwv-ope-team', 'uwv-sbb-pol'])
    expect(chosen(pairId(id('uwv'), id('sbb')))).toEqual(['sbb-adm-board', 'uwv-adm-board', 'uwv-sbb-pol'])
    expect(chosen(id('team'))).toEqual(['fnv-ope-team', 'uwv-ope-team'])
    expect(chosen('expectations')).toBeNull()
  })

  it('is confirmed where it is not yet; without a moment, where it was not today', () => {
    const said = state.graph.involvements.filter(({ partner }) => partner === id('uwv'))
    expect(region.short(toConfirm(state, said, day).map((one) => one.id))).toEqual(['uwv-ope-team'])
    const none = makeRegionState({ ...state.graph, moments: [] }, day)
    expect(toConfirm(none, said, day)).toHaveLength(2)
    expect(toConfirm(none, said, '2026-06-01')).toHaveLength(1)
  })

  it('keeps everything but its day', () => {
    const [seat] = state.graph.involvements
    expect(confirmSaid([seat!], day)).toEqual([
      { op: 'put', what: 'involvement', record: { ...seat!, lastConfirmed: day } },
    ])
  })
})

describe('what is not confirmed yet', () => {
  it('is counted of partners and tables, in the list, the map and its words', () => {
    const scene = sceneWith()
    const counts = (all: readonly { id: string; unconfirmed?: number }[]) =>
      region.short(all.flatMap((one) => (one.unconfirmed === undefined ? [] : [`${one.id} ${one.unconfirmed}`])).sort())
    expect(counts(scene.marks)).toEqual(['sbb 1', 'uwv 2'])
    expect(counts(scene.rows)).toEqual(['team:floor 1'])
    const uwv = scene.marks.find((mark) => mark.id === id('uwv'))!
    expect(lineText(lineOf(scene, uwv, wordsIn('nl')))).toMatch(/ · 2 nog niet bevestigd$/)
    expect(JSON.stringify(outlineTree(scene, mapWords('nl'), dutchScene))).toContain('1 nog niet bevestigd')
    expect(legendKeys(scene, 'network')).toContain('unconfirmed')
  })

  it('is what the filter leaves, in the scene and in the matrix', () => {
    const filters = { ...noFilters, onlyUnconfirmed: true }
    const scene = sceneWith({ filters })
    expect(scene.counts).toMatchObject({ partners: 3, shown: 2, filters: 1 })
    const lit = scene.seats.filter(({ how, filtered }) => how !== 'expected' && !filtered)
    expect(region.short(lit.map((seat) => seat.id))).toEqual(['uwv@team:floor'])
    const matrix = makeMatrix({ scene, filters, words: dutchScene }, { by: 'partner', order: 'name' })
    const at = (short: string) => matrix.lines.findIndex((line) => line.id === id(short))
    expect(matrix.cell(at('uwv'), at('sbb'))).toMatchObject({
      unconfirmed: true,
      halves: { table: { bodies: 0, held: 1 } },
    })
    expect(matrix.cell(at('sbb'), at('fnv')).unconfirmed).toBeUndefined()
  })
})

describe('what a partner confirms in the round', () => {
  const confirm = (partner: string) => {
    const { lines } = roundOf(state)!.partners.find((one) => one.partner === id(partner))!
    const changes = confirmLines(state.graph, id(partner), lines, { title: 'Observed', day })
    const diffs = changes.map((change) => {
      if (change.op !== 'put') throw new Error('Nothing is removed.')
      const { what, record } = change
      return { id: record.id, what, before: null, after: { what, record } } as Parameters<typeof apply>[1][number]
    })
    return makeRegionState(apply(state.graph, diffs), day)
  }

  it('is its own word from then on, as sure as it says it, beside that of the source', () => {
    const after = confirm('uwv')
    const own = after.graph.ties.filter(({ statedBy }) => statedBy === 'partner')
    expect(own).toMatchObject([{ from: id('uwv'), to: id('sbb'), inferred: false, lastConfirmed: day }])
    expect(after.graph.ties).toHaveLength(2)
    expect(unconfirmedIds(after).size).toBe(0)
    expect(roundOf(after)!.partners.map(({ standing }) => standing)).toEqual(['done', 'done', 'done'])
  })

  it('goes out from the partner that says so, whichever end it was', () => {
    const own = confirm('sbb').graph.ties.find(({ statedBy }) => statedBy === 'partner')
    expect(own).toMatchObject({ from: id('sbb'), to: id('uwv'), level: 'policy' })
  })

  it('makes it heard at that moment, and only it', () => {
    const after = confirm('fnv')
    const at = { state: after, from: '2026-05-01', asked: null }
    const next = { ...at, from: '2026-07-01', state: makeRegionState(after.graph, '2026-07-02') }
    const { silences } = voicesOf(at, next)
    expect(region.short(silences.map(({ partner, why }) => `${partner} ${why}`).sort())).toEqual([
      'fnv waiting',
      'sbb never',
      'uwv never',
    ])
  })
})
