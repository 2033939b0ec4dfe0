import type { RecordKind } from '../../contract/records/table.ts'

const said = { level: 'policy', carriedBy: ['anna'] }
const decided = { gap: 'G06~zz-goes', rule: 'G06', about: ['zz-goes'] }
const setting = { rule: 'G05', key: 'share' }
const step = { id: 's1', what: 'view', title: 'Goes', text: '', notes: '', view: null, fit: 'all', hidden: false }
/** A record of each kind, and how it is changed by being written again (nodes only). */
export const writtenSamples: {
  [K in Exclude<RecordKind, 'region'>]: [Record<string, unknown>, Record<string, unknown>?]
} = {
  source: [{ url: 'https://example.nl' }, { url: null }],
  partner: [
    { kind: 'uwv', aliases: ['a'] },
    { kind: 'wsp', aliases: [] },
  ],
  person: [{ worksAt: 'goes' }, { worksAt: 'hulst' }],
  goal: [{ horizon: '2030' }, { horizon: null }],
  stage: [{ number: 2 }, { order: 7 }],
  body: [{ kind: 'werkgroep' }, { rhythm: 'monthly' }],
  activity: [
    { owner: 'UWV', stages: ['intake'] },
    { owner: null, serves: ['jobs'] },
  ],
  membership: [{ member: 'goes', cluster: 'hulst' }],
  coverage: [{ partner: 'goes', stage: 'intake' }],
  carrying: [{ body: 'board', activity: 'agenda' }],
  involvement: [{ ...said, partner: 'goes', at: 'jobs', role: 'lead' }],
  tie: [{ ...said, from: 'goes', to: 'hulst', strength: 0 }],
  mention: [{ at: 'board' }, { at: 'agenda' }],
  expectation: [{ kind: 'uwv' }, { kind: 'wsp' }],
  inquiry: [{ partner: 'goes', at: 'board', level: 'operational' }],
  setting: [
    { ...setting, value: 0.3 },
    { ...setting, value: 0.5 },
  ],
  decision: [
    { ...decided, reason: 'So be it' },
    { ...decided, verdict: 'dismissed' },
  ],
  action: [{ title: 'Invite' }, { title: 'Invite', owner: 'Goes' }],
  moment: [
    { name: '2026', asked: ['goes', 'hulst'] },
    { name: '2026', asked: [], note: 'Asked by letter' },
  ],
  story: [{ steps: [step] }, { lang: 'en', steps: [] }],
  minute: [
    { story: 'told', about: ['goes'] },
    { story: 'told', owner: 'Goes' },
  ],
  view: [{ view: 'map?selected=goes' }, { view: 'matrix' }],
}
