import { describe, expect, it } from '@jest/globals'
import { endSaid, isOwnWord, removeSaid } from '../../../client/store/changes/said-changes.ts'
import {
  anotherPartner,
  doubleSeats,
  emptySeat,
  seatChanges,
  seatDraftOf,
} from '../../../client/store/changes/seat-changes.ts'
import { doubleTies, emptyTie, tieChanges, tieDraftOf } from '../../../client/store/changes/tie-changes.ts'
import { recordChanges, recordDraftOf } from '../../../client/store/records/record-draft.ts'
import { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { Involvement } from '../../../contract/records/lines/involvement.ts'
import { Source } from '../../../contract/records/nodes/source.ts'
import { apply } from '../../../domain/changes.ts'
import { graph } from '../../support/zeeland.ts'

const [day, later] = ['2026-11-28', '2026-12-01']
const title = 'Vastgelegd in de regio'
/** Zeeland after these changes. */
const after = (changes: readonly Change[], of: RegionGraph = graph): RegionGraph =>
  apply(
    of,
    changes.map((change) => {
      const put = Change.parse(change)
      return put.op === 'put'
        ? { id: put.record.id, what: put.what, before: null, after: put }
        : { id: put.id, what: put.what, before: null, after: null }
    }),
  )
const draft = { ...emptyTie, from: 'am24-hz', to: 'am24-scalda', note: 'bellen elkaar' }
const recorded = after(tieChanges({ graph }, draft, title, day))
const tie = recorded.ties.find(({ note }) => note === draft.note)!

describe('what the region recorded itself', () => {
  it('is told apart from what a source says', () => {
    expect(isOwnWord(recorded, tie.source)).toBe(true)
    expect(graph.involvements.filter(({ source }) => isOwnWord(graph, source))).toEqual([])
  })

  const said = { day: later, title }
  const changed = (values: object) => {
    const form = recordDraftOf('tie', tie)
    const made = recordChanges(recorded, { ...form, values: { ...form.values, ...values } }, said)
    return 'changes' in made ? made.changes : made.faults
  }

  it('opens in the form of every record, and saved unchanged is the same', () => {
    expect(changed({})).toEqual([{ op: 'put', what: 'tie', record: tie }])
  })

  it('is changed in its place, and confirmed that day; what is only noted is not', () => {
    expect(changed({ level: 'administrative', strength: '3' })).toMatchObject([
      { record: { id: tie.id, level: 'administrative', strength: 3, lastConfirmed: later, source: tie.source } },
    ])
    expect(changed({ note: 'mailen ook' })).toMatchObject([{ record: { note: 'mailen ook', lastConfirmed: day } }])
  })

  it('can be said once more, by another', () => {
    expect(tieDraftOf(tie)).toEqual({ ...draft, note: '' })
  })

  it('is taken out', () => {
    expect(after(removeSaid([tie]), recorded).ties).toEqual(graph.ties)
  })
})

describe('what a source says', () => {
  it('stays as it is when it holds no longer, with its last day', () => {
    const all = graph.involvements.filter(({ statement }) => statement === graph.involvements[0]!.statement)
    const changes = endSaid(all, '2026-11-27').map((change) => Change.parse(change))
    expect(changes).toEqual(
      all.map((one) => ({ op: 'put', what: 'involvement', record: { ...one, until: '2026-11-27' } })),
    )
  })
})

describe('the same tie again', () => {
  const doubles = (part: object) => doubleTies({ graph: recorded }, { ...draft, ...part }, day).map(({ id }) => id)

  it('is seen, from either side', () => {
    expect(doubles({})).toEqual([tie.id])
    expect(doubles({ from: draft.to, to: draft.from })).toEqual([tie.id])
  })

  it('is not at another level, with another partner, nor of what is over', () => {
    expect(doubles({ levels: ['policy'] })).toEqual([])
    expect(doubles({ to: 'am24-uwv' })).toEqual([])
    const over = after(endSaid([tie], '2026-11-27'), recorded)
    expect(doubleTies({ graph: over }, draft, day)).toEqual([])
  })

  it('is another word when both partners say it themselves', () => {
    const own = after(tieChanges({ graph }, { ...draft, said: 'partner' }, title, day))
    const back = { ...draft, from: draft.to, to: draft.from, said: 'partner' }
    expect(doubleTies({ graph: own }, back, day)).toEqual([])
    expect(doubleTies({ graph: own }, { ...draft, said: 'partner' }, day)).toHaveLength(1)
  })
})

describe('a partner that takes part', () => {
  const seat = { ...emptySeat, partner: 'am24-hz', at: 'am24-waz' }

  it('is one record, and is seen when it is there already', () => {
    const { changes } = seatChanges({ graph }, seat, title, day)
    const now = after(changes)
    const made = now.involvements.find(({ source }) => isOwnWord(now, source))!
    expect(made).toMatchObject({ partner: 'am24-hz', at: 'am24-waz', level: 'operational', role: null, statedAs: 'HZ' })
    expect(doubleSeats({ graph: now }, seat, day)).toEqual([made])
    expect(seatDraftOf(made)).toEqual(seat)
  })

  it('comes with its partner when that is not there yet, in one change', () => {
    const absent = { ...seat, partner: anotherPartner, kind: 'sbb' as const, name: ' SBB ' }
    const { changes, partner } = seatChanges({ graph }, absent, title, day)
    expect(changes.map((change) => Change.parse(change).what)).toEqual(['source', 'partner', 'involvement'])
    expect(changes).toMatchObject([{}, { record: { id: partner, name: 'SBB', kind: 'sbb' } }, { record: { partner } }])
    const there = after(changes)
    expect(seatChanges({ graph: there }, absent, title, day).partner).not.toBe(partner)
    expect(seatChanges({ graph }, { ...absent, at: '' }, title, day).changes.map(({ what }) => what)).toEqual([
      'source',
      'partner',
    ])
  })

  it('answers words that name nobody, in those words', () => {
    const [mention] = graph.mentions
    const who = { ...seat, at: mention!.at, mention: mention!.id }
    const now = after(seatChanges({ graph }, who, title, day).changes)
    expect(now.mentions.map(({ id }) => id)).not.toContain(mention!.id)
    expect(now.involvements.find(({ source }) => isOwnWord(now, source))?.statedAs).toBe(mention!.words)
    expect(Involvement.parse(now.involvements[0])).toEqual(now.involvements[0])
    expect(now.sources.map((source) => Source.parse(source).kind)).toContain('observation')
  })
})
