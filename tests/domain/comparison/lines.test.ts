import { describe, expect, it } from '@jest/globals'
import { type Asked, atRound, compared } from './round.ts'

const places = ({ partner, body }: Asked) => [partner('goes uwv fnv hz'), body('board', 'administrative'), body('team')]

describe('lines of two moments', () => {
  it('are matched by who, where and level, whatever record or source says so', () => {
    const before = atRound('before', (say) => [
      places(say),
      say.governs('goes uwv', 'board', say.own),
      say.works('goes', 'team', say.own),
    ])
    const after = atRound('after', (say) => [
      places(say),
      say.put('source', 'survey', { date: '2026-11-01' }),
      say.governs('goes', 'board', { ...say.own, source: 'survey' }),
      say.put('involvement', 'other-id', { partner: 'uwv', at: 'board', level: 'administrative', ...say.own }),
      say.works('uwv', 'team', say.own),
    ])
    const { lines, sums } = compared(before, after)
    expect(lines).toEqual([
      'goes~board:administrative kept',
      'goes~team:operational gone',
      'uwv~board:administrative kept',
      'uwv~team:operational added',
    ])
    expect(sums).toEqual({ added: 1, gone: 1, changed: 0, kept: 2, confirmed: 2 })
  })

  it('are changed when the level, a known strength or the lead is another', () => {
    const before = atRound('before', (say) => [
      places(say),
      say.governs('goes', 'board', say.own),
      say.works('uwv', 'team', { ...say.own, strength: 3 }),
      say.works('fnv', 'team', { ...say.own, role: 'participant' }),
      say.works('hz', 'team', { ...say.own, strength: 2 }),
      say.tie('goes', 'uwv', 'policy', say.own),
    ])
    const after = atRound('after', (say) => [
      places(say),
      say.works('goes', 'board', say.own),
      say.works('uwv', 'team', { ...say.own, strength: 5 }),
      say.works('fnv', 'team', { ...say.own, role: 'lead' }),
      // Of a strength that is not known any more nobody says that it changed.
      say.works('hz', 'team', say.own),
      say.tie('uwv', 'goes', 'policy', say.own),
    ])
    const { full, sums } = compared(before, after)
    expect(full.map(({ id, change, differs, was }) => [id, change, differs, was])).toEqual([
      ['fnv~team:operational', 'changed', ['lead'], null],
      ['goes~board:operational', 'changed', ['level'], 'administrative'],
      ['goes~uwv:policy', 'kept', [], null],
      ['hz~team:operational', 'kept', [], null],
      ['uwv~team:operational', 'changed', ['strength'], null],
    ])
    expect(sums).toEqual({ added: 0, gone: 0, changed: 3, kept: 2, confirmed: 2 })
  })

  it('that went are stated where it was asked and there is none, or where they ended; else that is our reading', () => {
    const before = atRound('before', (say) => [places(say), say.works('goes uwv fnv', 'team', say.own)])
    const after = atRound('after', (say) => [
      places(say),
      say.works('goes', 'team', { ...say.own, strength: 0 }),
      say.works('uwv', 'team', { ...say.own, until: '2026-06-30' }),
      say.governs('fnv', 'board', say.own),
    ])
    const { full } = compared(before, after)
    expect(full.map(({ id, change, said }) => [id, change, said])).toEqual([
      ['fnv~board:administrative', 'added', true],
      ['fnv~team:operational', 'gone', false],
      ['goes~team:operational', 'gone', true],
      ['uwv~team:operational', 'gone', true],
    ])
  })

  it('that are not said anew stay, and are not confirmed', () => {
    const tell = (say: Asked) => [
      places(say),
      say.works('goes', 'team', { statedBy: 'partner', lastConfirmed: '2025-11-14' }),
    ]
    const before = atRound('before', tell)
    const after = atRound('after', (say) => [tell(say), say.governs('goes', 'board', say.own)])
    expect(compared(before, after).sums).toEqual({ added: 1, gone: 0, changed: 0, kept: 1, confirmed: 0 })
  })

  it('of a survey that is held again are those of its last time', () => {
    const first = (say: Asked) => [
      places(say),
      say.put('source', 'survey-2025', { series: 'survey', date: '2025-11-01' }),
      say.works('goes uwv', 'team', { statedBy: 'partner', lastConfirmed: '2025-11-01', source: 'survey-2025' }),
    ]
    const after = atRound('after', (say) => [
      first(say),
      say.put('source', 'survey-2026', { series: 'survey', date: '2026-11-01' }),
      say.governs('goes', 'board', { ...say.own, source: 'survey-2026' }),
      say.put('involvement', 'uwv-again', {
        ...{ partner: 'uwv', at: 'team', level: 'operational', source: 'survey-2026', ...say.own },
      }),
    ])
    // The answers of 2025 are still recorded; goes was asked again and did not name the team.
    expect(compared(atRound('before', first), after).lines).toEqual([
      'goes~board:administrative added',
      'goes~team:operational gone',
      'uwv~team:operational kept',
    ])
  })
})
