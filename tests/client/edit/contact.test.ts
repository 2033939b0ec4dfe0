import { describe, expect, it } from '@jest/globals'
import {
  anotherPerson,
  contactChanges,
  contactDraftFor,
  withoutPerson,
} from '../../../client/store/changes/contact-changes.ts'
import { steeringChanges, steeringDraftOf } from '../../../client/store/changes/steering-changes.ts'
import { Change } from '../../../contract/change.ts'
import { Person } from '../../../contract/records/nodes/person.ts'
import { network } from '../../networks/network.ts'

const [day, title] = ['2026-07-01', 'Vastgelegd in de regio']
const { graph, id } = network(({ partner, person, body, works, tie }) => [
  partner('uwv roc'),
  person('yara', 'uwv'),
  person('zoe', null),
  body('team'),
  works('uwv', 'team', { carriedBy: ['yara'] }),
  tie('uwv', 'roc', 'operational', { carriedBy: ['yara', 'zoe'] }),
])
const [seat, line] = [id('uwv-ope-team'), id('uwv-roc-ope')]
const draft = { ...contactDraftFor([seat, line]), chosen: [seat, line] }
const changesOf = (part: object) =>
  contactChanges({ graph }, { ...draft, ...part }, title, day).map((change) => Change.parse(change))

describe('one more contact person', () => {
  it('stands beside who is there, once', () => {
    expect(withoutPerson(graph, draft.records, id('zoe')).map((one) => one.id)).toEqual([seat])
    expect(changesOf({ person: id('zoe') })).toEqual([
      { op: 'put', what: 'involvement', record: { ...graph.involvements[0], carriedBy: [id('yara'), id('zoe')] } },
    ])
  })

  it('is recorded with it when nobody knew that person yet', () => {
    const [source, person, ...beside] = changesOf({
      person: anotherPerson,
      role: ' Programmamanager ',
      worksAt: id('roc'),
      temporaryUntil: '2027-01-31',
    })
    expect([source?.what, person?.what, beside.map(({ what }) => what)]).toEqual([
      'source',
      'person',
      ['tie', 'involvement'],
    ])
    const record = Person.parse(person?.op === 'put' ? person.record : null)
    expect(record).toMatchObject({ role: 'Programmamanager', worksAt: id('roc'), temporaryUntil: '2027-01-31' })
    expect(beside).toMatchObject([
      { record: { carriedBy: [id('yara'), id('zoe'), record.id] } },
      { record: { carriedBy: [id('yara'), record.id] } },
    ])
  })

  it('may be somebody of whom only the role is known, and is told apart from who has the same one', () => {
    const [, person] = changesOf({ person: anotherPerson, role: '–' })
    const record = Person.parse(person?.op === 'put' ? person.record : null)
    expect(record).toMatchObject({ role: '–', worksAt: null, temporaryUntil: null })
    const twice = contactChanges(
      { graph: { ...graph, persons: [...graph.persons, record] } },
      { ...draft, person: anotherPerson, role: '–' },
      title,
      day,
    )
    expect(twice.find(({ what }) => what === 'person')).not.toMatchObject({ record: { id: record.id } })
  })
})

describe('another form of governance', () => {
  it('is the region with that form', () => {
    expect(steeringDraftOf(graph)).toEqual({ form: graph.region.form })
    expect(steeringChanges(graph, { form: 'own' })).toEqual([
      { op: 'put', what: 'region', record: { ...graph.region, form: 'own' } },
    ])
  })
})
