import { expect, it } from '@jest/globals'
import { anonymous, newErased, textWithoutErased } from '../../server/persons/anonymise.ts'

const erased = { ...newErased('am24-jan', 'Jan de Vries'), instead: 'am24-erased-1' }

it('leaves nothing of who is erased in a step of the log, and all else as it was', () => {
  const person = {
    id: 'am24-jan',
    role: 'Jan de Vries',
    worksAt: 'am24-uwv',
    temporaryUntil: '2026-01-01',
    source: null,
  }
  const steps = [
    { id: 'am24-jan', what: 'person', before: null, after: { op: 'put', what: 'person', record: person } },
    { id: 's1', what: 'tie', before: { record: { id: 's1', carriedBy: ['am24-jan', 'am24-jan-2'] } }, after: null },
    { given: { 'G12:am24-jan': 1 } },
    { names: { 'am24-jan': 'Jan de Vries', 'am24-uwv': 'UWV' }, id: 'G12:am24-jan:am24-uwv' },
  ]
  expect(anonymous(steps, erased)).toEqual([
    {
      id: 'am24-erased-1',
      what: 'person',
      before: null,
      after: {
        op: 'put',
        what: 'person',
        record: { id: 'am24-erased-1', role: 'gewist', worksAt: null, temporaryUntil: null, source: null },
      },
    },
    {
      id: 's1',
      what: 'tie',
      before: { record: { id: 's1', carriedBy: ['am24-erased-1', 'am24-jan-2'] } },
      after: null,
    },
    { given: { 'G12:am24-erased-1': 1 } },
    { names: { 'am24-erased-1': 'gewist', 'am24-uwv': 'UWV' }, id: 'G12:am24-erased-1:am24-uwv' },
  ])
  expect(textWithoutErased('Contactpersoon Jan de Vries toegevoegd', erased)).toBe('Contactpersoon gewist toegevoegd')
  expect(newErased('am24-jan', 'x').instead).toMatch(/^am24-erased-[0-9a-f]{12}$/)
})
