import { describe, expect, it } from '@jest/globals'
import { type Asked, atRound, compared } from './round.ts'

const places = ({ partner, body }: Asked) => [
  partner('goes uwv fnv hz zb'),
  body('board', 'administrative'),
  body('team'),
]

describe('who could speak twice', () => {
  it('is who was heard in both rounds, "there is none" too; others are named with why they are not', () => {
    const before = atRound(
      'before',
      (say) => [
        places(say),
        say.works('goes', 'team', { ...say.own, strength: 0 }),
        say.works('uwv zb', 'team', say.own),
      ],
      ['goes', 'uwv', 'fnv', 'zb'],
    )
    const after = atRound(
      'after',
      (say) => [
        places(say),
        say.works('goes uwv', 'team', say.own),
        say.works('hz', 'team', say.own),
        // Recorded long ago, and not said anew.
        say.works('zb', 'team', { statedBy: 'partner', lastConfirmed: '2025-11-14' }),
      ],
      ['goes', 'uwv', 'fnv', 'hz'],
    )
    const { heard, silences, basis, lines, leftOut } = compared(before, after)
    expect(heard).toEqual(['goes', 'uwv'])
    expect(silences).toEqual(['fnv silent after', 'hz first after', 'zb dropped after'])
    expect(basis).toBe('few')
    expect(lines).toEqual(['goes~team:operational added', 'uwv~team:operational kept'])
    expect(leftOut).toEqual(['zb~team:operational then now', 'hz~team:operational - now'])
  })

  it('is not who said it before the round, or what others say of it; a tie is said by the one it comes from', () => {
    const before = atRound('before', (say) => [places(say), say.tie('goes', 'uwv', 'policy', say.own)])
    const after = atRound('after', (say) => [
      places(say),
      say.tie('uwv', 'goes', 'policy', say.own),
      say.works('fnv', 'team', { statedBy: 'observer', lastConfirmed: '2026-11-01' }),
      say.works('hz', 'team', { statedBy: 'partner', lastConfirmed: '2026-09-30' }),
    ])
    const { heard, silences } = compared(before, after)
    expect(heard).toEqual([])
    expect(silences).toContain('goes waiting after')
    expect(silences).toContain('uwv first after')
    expect(silences).toContain('hz never after')
  })

  it('is not who said one thing on a day that both rounds share', () => {
    const tell = (say: Asked) => [places(say), say.works('goes', 'team', say.own)]
    const first = atRound('before', tell)
    const again = { ...first, state: { ...first.state, on: '2025-11-20' } }
    expect(compared(first, again)).toMatchObject({ heard: [], basis: 'documents' })
  })

  it('is a series of sources: two yearly reports are one voice, one report in both is none', () => {
    const report = (say: Asked, year: number) =>
      say.put('source', `report-${year}`, { series: 'annual report', date: `${year}-05-01` })
    const first = (say: Asked) => [
      places(say),
      say.works('goes uwv fnv', 'team', say.own),
      report(say, 2025),
      say.governs('goes uwv', 'board', { source: 'report-2025' }),
      // The document of always: it spoke once.
      say.governs('hz', 'board'),
    ]
    const before = atRound('before', first)
    const after = atRound('after', (say) => [
      first(say),
      report(say, 2026),
      say.put('involvement', 'goes-board', {
        ...{ partner: 'goes', at: 'board', level: 'administrative', source: 'report-2026' },
      }),
      say.put('involvement', 'fnv-board', {
        ...{ partner: 'fnv', at: 'board', level: 'administrative', source: 'report-2026' },
      }),
    ])
    const { series, lines, leftOut, full } = compared(before, after)
    expect(series).toEqual(['annual report'])
    expect(lines).toEqual([
      'fnv~board:administrative added',
      'fnv~team:operational kept',
      'goes~board:administrative kept',
      'goes~team:operational kept',
      'uwv~board:administrative gone',
      'uwv~team:operational kept',
    ])
    expect(leftOut).toEqual(['hz~board:administrative then now'])
    expect(full.find(({ id }) => id === 'uwv~board:administrative')).toMatchObject({ said: false })
  })

  it('is nobody in a region of documents: then these are compared, and not what partners say', () => {
    const before = atRound('before', (say) => [places(say), say.governs('goes uwv', 'board')])
    const after = atRound('after', (say) => [
      places(say),
      say.governs('goes fnv', 'board'),
      say.works('hz', 'team', say.own),
    ])
    const { basis, lines, leftOut } = compared(before, after)
    expect(basis).toBe('documents')
    expect(lines).toEqual([
      'fnv~board:administrative added',
      'goes~board:administrative kept',
      'uwv~board:administrative gone',
    ])
    expect(leftOut).toEqual(['hz~team:operational - now'])
  })

  it('says nothing of partners that came or left: they stand apart', () => {
    const before = atRound('before', (say) => [
      places(say),
      say.partner('old'),
      say.tie('goes', 'old', 'policy', say.own),
      say.works('goes uwv fnv hz zb', 'team', say.own),
    ])
    const after = atRound('after', (say) => [
      places(say),
      say.partner('old', 'other', { until: '2026-01-01' }),
      say.partner('new'),
      say.tie('goes', 'new', 'policy', say.own),
      say.works('goes uwv fnv hz zb', 'team', say.own),
    ])
    const { came, left, sums, leftOut } = compared(before, after)
    expect([came, left]).toEqual([['new'], ['old']])
    expect(sums).toEqual({ added: 0, gone: 0, changed: 0, kept: 5, confirmed: 5 })
    expect(leftOut).toEqual(['goes~old:policy then -', 'goes~new:policy - now'])
  })
})
