import { describe, expect, it } from '@jest/globals'
import '../components/browser.ts'
import { RecordId } from '../../../contract/ids.ts'
import { ChangeSet } from '../../../contract/change.ts'
import type { RegionData } from '../../../client/store/region-data.ts'
import { graph, gaps } from '../../support/zeeland.ts'

const { makeMinute, saidFaults } = await import('../../../client/screens/present/minutes/make-minute.ts')
const { keptLines } = await import('../../../client/screens/present/minutes/kept-lines.ts')
const { addStory } = await import('../../../client/store/stories/story-draft.ts')
const { regionData } = await import('../../../client/store/region-data.ts')
const { wordsIn } = await import('../../../client/i18n/words.ts')
const { today } = await import('../../../client/i18n/day.ts')

const words = wordsIn('nl')
const story = 'am24-story-test'
const gap = gaps.gaps.find(({ about }) => about.some((one) => graph.partners.some(({ id }) => id === one)))!
const place = { story, step: 's5', number: 5, gap: { of: gap, question: 'Wie doet het?', number: 1 } }
const said = { what: 'decision' as const, text: ' Orionis noemt wie er meedoet ', owner: 'directeur', due: '1-1-2030' }
const now: RegionData = {
  ...{ graph: { ...graph, stories: [storyOf(story)] }, gaps, rules: [], changes: [] },
  ...{ positions: { score: {}, network: {} }, loadedAt: new Date() },
}
function storyOf(id: string) {
  const step = {
    id: 's5',
    what: 'view' as const,
    title: 'Orionis',
    text: '',
    notes: '',
    view: null,
    fit: 'all' as const,
  }
  const steps = [{ ...step, hidden: false }]
  return {
    id: RecordId.parse(id),
    name: 'Stuurgroep',
    lang: 'nl' as const,
    moment: null,
    before: null,
    seen: 1,
    by: null,
    steps,
  }
}
/** As it is sent: what the contract does not take would be lost in the meeting. */
const sent = (minute: ReturnType<typeof makeMinute>) =>
  ChangeSet.parse({ operationId: '00000000-0000-4000-8000-000000000001', ...only(minute) }).changes
const only = ({ title, by, changes }: ReturnType<typeof makeMinute>) => ({ title, by, changes })

describe('what is said in the room, as it is written', () => {
  it('is a minute with its step, gap and who it is about', () => {
    const minute = makeMinute(now, said, place, words)
    const [change, ...more] = sent(minute)
    expect(more).toEqual([])
    expect(change).toMatchObject({
      op: 'put',
      what: 'minute',
      record: {
        story,
        step: 's5',
        what: 'decision',
        text: 'Orionis noemt wie er meedoet',
        gap: gap.id,
        owner: 'directeur',
      },
    })
    expect(change).toMatchObject({ record: { due: '2030-01-01', on: today() } })
    expect(change?.op === 'put' && change.what === 'minute' && change.record.about.length).toBeGreaterThan(0)
    expect(minute.title).toBe('In overleg: Orionis noemt wie er meedoet')
    expect(minute.reverse).toBeNull()
  })

  it('is an action that changes nothing by itself', () => {
    const [change] = sent(makeMinute(now, { ...said, what: 'action' }, place, words))
    expect(change).toMatchObject({
      what: 'action',
      record: { title: 'Orionis noemt wie er meedoet', closes: [], changes: '[]', doneOn: null, due: '2030-01-01' },
    })
  })

  it('is the decision on the gap where one of the three answers is given', () => {
    const [assigned] = sent(makeMinute(now, { ...said, what: 'assigned' }, place, words))
    expect(assigned).toMatchObject({
      what: 'decision',
      record: { gap: gap.id, verdict: 'assigned', owner: 'directeur', due: '2030-01-01', ground: gap.evidence },
    })
    const accepted = makeMinute(now, { ...said, what: 'accepted' }, place, words)
    expect(sent(accepted)[0]).toMatchObject({ record: { verdict: 'accepted', owner: null, due: null } })
    expect(accepted.title).toBe('In overleg: Bewust zo: Wie doet het?')
    expect(accepted.line).toMatchObject({ what: 'accepted', question: 1, step: 5 })
  })

  it('saves the story along while that is in this browser alone, and takes back the minute without it', () => {
    const draft = { ...storyOf('am24-story-new'), name: 'Nieuw' }
    addStory(draft)
    regionData.value = now
    const there = { ...place, story: draft.id }
    const minute = makeMinute(now, said, there, words)
    expect(sent(minute).map(({ what }) => what)).toEqual(['story', 'minute'])
    expect(minute.reverse).toEqual([{ op: 'remove', what: 'minute', id: minute.line.id }])
    expect(sent(makeMinute(now, { ...said, what: 'action' }, there, words)).map(({ what }) => what)).toEqual(['action'])
    regionData.value = null
  })
})

describe('what is asked before it is kept', () => {
  const on = '2026-11-28'
  const nothing = { text: '', owner: '', due: '' }
  it.each([
    [{ what: 'decision' as const, ...nothing }, { text: 'minute.missing.text' }],
    [{ what: 'accepted' as const, ...nothing }, { text: 'form.missing.reason' }],
    [
      { what: 'assigned' as const, ...nothing },
      { owner: 'form.missing.owner', due: 'form.missing.due' },
    ],
    [{ what: 'action' as const, ...nothing, text: 'Bellen' }, {}],
    [{ what: 'action' as const, text: 'Bellen', owner: '', due: 'binnenkort' }, { due: 'minute.unclear' }],
    [{ what: 'action' as const, text: 'Bellen', owner: '', due: '1-1-2020' }, { due: 'form.past' }],
    [{ what: 'reading' as const, text: '\u0007', owner: '', due: '' }, { text: 'text.control' }],
    [{ what: 'accepted' as const, text: 'Zo is het', owner: '', due: 'binnenkort' }, {}],
  ])('%j', (typed, faults) => {
    expect(saidFaults(typed, on)).toEqual(faults)
  })
})

describe('what was kept, as it is listed', () => {
  it('is what this browser has, newest first, and then what is recorded beside it, once', () => {
    const first = { ...makeMinute(now, { ...said, text: 'Eerst' }, place, words), at: 1, change: null, undo: null }
    const second = { ...makeMinute(now, { ...said, text: 'Toen' }, place, words), at: 2, change: null, undo: null }
    const write = { operationId: '00000000-0000-4000-8000-000000000001' as never, state: 'done' as const, tried: true }
    const queue = [
      { ...first, write },
      { ...second, write: { ...write, operationId: '00000000-0000-4000-8000-000000000002' as never } },
    ]
    const record = sent(first).flatMap((change) =>
      change.op === 'put' && change.what === 'minute' ? [change.record] : [],
    )
    const other = record.map((one) => ({ ...one, id: RecordId.parse('am24-minute-other'), text: 'Van een ander' }))
    const lines = keptLines(
      { minutes: [...record, ...other], decisions: [], actions: [] },
      story,
      queue,
      [place],
      today(),
    )
    expect(lines.map(({ text, minute }) => [text, minute !== null])).toEqual([
      ['Toen', true],
      ['Eerst', true],
      ['Van een ander', false],
    ])
    const undone = [{ ...queue[0]!, undo: { ...write, state: 'waiting' as const } }, queue[1]!]
    const left = keptLines({ minutes: record, decisions: [], actions: [] }, story, undone, [place], today())
    expect(left.map(({ text }) => text)).toEqual(['Toen'])
  })
})
