import { describe, expect, it } from '@jest/globals'
import { formFieldsOf, formKinds } from '../../../client/store/records/form-fields.ts'
import { newRecordDraft, recordChanges, recordDraftOf } from '../../../client/store/records/record-draft.ts'
import { records } from '../../../contract/records/table.ts'
import { recordsOf } from '../../../domain/records.ts'
import { network } from '../../networks/network.ts'

const said = { day: '2026-07-01', title: 'Vastgelegd in de regio' }
const { graph, region } = network((say) => [
  say.partner('uwv', 'uwv', { aliases: ['Uitvoeringsinstituut'], since: '2020-01-01' }),
  say.partner('goes fnv'),
  say.body('team'),
  say.activity('plan', 'delayed', { statusStatedAs: 'duurt langer', owner: 'Goes' }),
  say.goal('jobs'),
  say.stage('intake', 1, 1),
  say.person('chair', 'goes'),
  say.works('uwv goes', 'team'),
  say.tie('uwv', 'goes', 'policy', { strength: 3 }),
  say.member('goes', 'fnv'),
  say.carries('team', 'plan'),
  say.covers('uwv', 'intake'),
  say.mention('unions', 'trade_union', 'policy', 'team'),
  say.pair('both', 'kind:uwv', 'kind:municipality', { level: 'policy', strength: 2 }),
])
const id = (word: string) => `${region.toLowerCase()}-${word}`
const first = (kind: (typeof formKinds)[number]) => recordsOf(graph, kind)[0]!
type Values = Record<string, string | string[]>
const saved = (what: (typeof formKinds)[number], values: Values, record: string | null = null) => {
  const draft =
    record === null
      ? newRecordDraft(graph, what)
      : recordDraftOf(
          what,
          recordsOf(graph, what).find((one) => one.id === record)!,
        )
  return recordChanges(graph, { ...draft, values: { ...draft.values, ...values } }, said)
}
const recordIn = (made: ReturnType<typeof saved>) => {
  if ('faults' in made) throw new Error(JSON.stringify(made.faults))
  const put = made.changes.find((change) => change.op === 'put' && change.record.id === made.id)
  return put?.op === 'put' ? put.record : null
}

describe('the one form of every kind of record', () => {
  it.each(formKinds)('asks each field of a %s but its id and utterance', (kind) => {
    const fields = formFieldsOf(kind).map(({ field }) => field)
    const asked = Object.keys(records[kind].shape).filter((field) => field !== 'id' && field !== 'statement')
    expect([...fields].sort()).toEqual(asked.sort())
  })

  it.each(formKinds)('changes nothing of a %s when nothing is changed in it', (kind) => {
    const before = first(kind)
    const made = recordChanges(graph, recordDraftOf(kind, before), said)
    expect('faults' in made ? made.faults : made.changes).toEqual([{ op: 'put', what: kind, record: before }])
  })

  it('says beside which field what is wrong, and writes nothing', () => {
    expect(saved('partner', {})).toEqual({
      faults: { name: 'recordForm.missing', kind: 'recordForm.missing' },
    })
    expect(saved('tie', { from: id('uwv'), to: id('uwv'), statedAs: 'x' })).toEqual({
      faults: { to: 'recordForm.self' },
    })
    expect(saved('source', { title: 'Nota', url: 'nota.nl' })).toEqual({ faults: { url: 'recordForm.address' } })
    expect(saved('partner', { since: '2026-01-01', until: '2025-01-01' }, id('uwv'))).toEqual({
      faults: { until: 'recordForm.period' },
    })
    expect(saved('activity', { start: '0026-01-01' }, id('plan'))).toEqual({ faults: { start: 'form.year' } })
    expect(saved('expectation', { kind: 'uwv', a: 'kind:uwv' })).toEqual({
      faults: { kind: 'recordForm.expectation' },
    })
  })

  it('makes a new record by the word of the region, with what is not known left out', () => {
    const made = saved('involvement', { partner: id('fnv'), at: id('team'), level: 'policy', strength: '0' })
    expect(recordIn(made)).toMatchObject({
      strength: 0,
      role: null,
      statedBy: 'observer',
      statedAs: expect.any(String),
    })
    expect('changes' in made && made.changes.map(({ what }) => what)).toEqual(['source', 'involvement'])
    expect(recordIn(saved('stage', { name: 'Diagnose' }))).toMatchObject({ order: 2, number: null })
    expect(recordIn(saved('mention', { words: 'de vakbonden', kinds: ['trade_union'], at: id('team') }))).toMatchObject(
      {
        level: null,
        kinds: ['trade_union'],
      },
    )
  })

  it('keeps the old name of a partner, and lets go of the words of a status that changes', () => {
    expect(recordIn(saved('partner', { name: 'UWV Zeeland' }, id('uwv')))).toMatchObject({
      aliases: [expect.any(String), 'Uitvoeringsinstituut'],
    })
    expect(recordIn(saved('activity', { status: 'running' }, id('plan')))).toMatchObject({ statusStatedAs: null })
    expect(recordIn(saved('activity', { owner: '' }, id('plan')))).toMatchObject({
      owner: null,
      statusStatedAs: 'duurt langer',
    })
  })
})
