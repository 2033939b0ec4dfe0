import { expect, it } from '@jest/globals'
import { Decision } from '../../../contract/records/meeting/decision.ts'
import { Minute } from '../../../contract/records/meeting/minute.ts'
import { Moment } from '../../../contract/records/meeting/moment.ts'
import { withMeeting } from '../../../client/drawn/with-meeting.ts'
import { presentedZeeland } from '../../support/presented.ts'

const [first] = presentedZeeland.gaps.gaps
const moment = Moment.parse({
  ...{ id: 'am24-m2026', name: 'Peilmoment 2026', from: '2026-10-01', day: '2026-11-14' },
  ...{ asked: [], note: null, by: null, version: 1 },
})
const minute = Minute.parse({
  ...{ id: 'am24-minute-1', story: 'am24-story', step: 's1', what: 'note', text: 'Volgende keer verder' },
  ...{ gap: null, about: [], owner: null, due: null, by: null, on: '2026-11-28' },
})
const decision = Decision.parse({
  ...{ id: 'am24-decision-1', gap: first?.id, verdict: 'accepted', reason: 'Zo is het afgesproken' },
  ...{ owner: null, due: null, by: null, decidedOn: '2026-11-28', ground: [] },
  ...{ rule: first?.rule, about: first?.about, severity: first?.severity },
})

it('tells a frozen region in the room of today: its moment by name, what was said, and what was decided of its gaps', () => {
  const now = { ...presentedZeeland.graph, moments: [moment], minutes: [minute], decisions: [decision], partners: [] }
  const told = withMeeting(presentedZeeland, now)
  expect(told.graph).toEqual({ ...now, partners: presentedZeeland.graph.partners })
  expect(told.gaps.gaps.filter((gap) => gap.decision !== null).map(({ id }) => id)).toEqual([first?.id])
  const later = withMeeting(told, { ...now, decisions: [{ ...decision, verdict: 'dismissed' }] })
  expect(later.gaps.gaps[0]?.decision?.verdict).toBe('accepted')
})
