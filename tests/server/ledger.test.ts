import { describe, expect, it } from '@jest/globals'
import { RuleId } from '../../contract/gap.ts'
import { ChangeId } from '../../contract/ids.ts'
import {
  type Account,
  type Entry,
  goneSince,
  isAhead,
  isNextTo,
  mergeLedger,
  type Ledger,
  mostClosed,
} from '../../server/gaps/ledger.ts'

const rule = RuleId.parse('G01')
const gap = (id: string): Entry => ({ id: `G01~${id}`, rule, severity: 'high', about: [id], names: { [id]: id } })
const account = (version: number, found: string[], undecidable: Account['undecidable'] = []): Account => ({
  version,
  on: '2026-07-01',
  found: found.map(gap),
  undecidable,
  asked: [...found, ...undecidable.map(({ id }) => id.replace('G01~', ''))].map((id) => `G01~${id}`),
})
const open = (id: string): Account['undecidable'][number] => ({
  id: `G01~${id}`,
  rule,
  missing: [{ reason: 'mention', ids: [], level: null }],
})
const by = { id: ChangeId.parse('b7a5bb73-5c0a-4f3e-9d6b-0e3c1f7f3a12'), title: 'UWV joins the work group' }
const first = mergeLedger(null, account(1, ['goes', 'uwv']), null)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the ledger of gaps', () => {
  it('closes nothing with the first account', () => {
    const numbers = { last: 2, given: { 'G01~goes': 1, 'G01~uwv': 2 } }
    expect(first).toEqual({ version: 1, day: '2026-07-01', found: ['goes', 'uwv'].map(gap), closed: [], numbers })
  })

  it('keeps what is gone, as it was called, with the day and the change that closed it', () => {
    const { found, closed } = mergeLedger(first, account(2, ['goes']), by)
    expect(ids(found)).toEqual(['G01~goes'])
    expect(closed).toEqual([{ ...gap('uwv'), on: '2026-07-01', by }])
  })

  it('puts the newest first', () => {
    const once = mergeLedger(first, account(2, ['goes']), by)
    expect(ids(mergeLedger(once, account(3, []), null).closed)).toEqual(['G01~goes', 'G01~uwv'])
  })

  it('forgets what is found again, and knows it when it goes once more', () => {
    const again = mergeLedger(mergeLedger(first, account(2, ['goes']), by), account(3, ['goes', 'uwv']), null)
    expect([ids(again.found), again.closed]).toEqual([['G01~goes', 'G01~uwv'], []])
    expect(ids(mergeLedger(again, account(4, ['goes']), by).closed)).toEqual(['G01~uwv'])
  })

  it('does not take what cannot be decided any more for solved, and closes it once it is', () => {
    const waiting = mergeLedger(first, account(2, ['goes'], [open('uwv')]), by)
    expect([ids(waiting.found), waiting.closed]).toEqual([['G01~goes', 'G01~uwv'], []])
    expect(ids(mergeLedger(waiting, account(3, ['goes']), by).closed)).toEqual(['G01~uwv'])
  })

  it('nor what is on a level of which nobody speaks any more', () => {
    const silent = {
      id: 'G01~AM24~level:operational',
      rule,
      missing: [{ reason: 'level_silent' as const, ids: [], level: 'operational' }],
    }
    expect(goneSince(first, account(2, [], [silent]))).toEqual([])
  })

  it('gives a number once, keeps it when the question goes and comes, and never gives it to another', () => {
    const once = mergeLedger(first, account(2, ['uwv', 'sbb'], [open('hz')]), null)
    expect(once.numbers?.given).toEqual({ 'G01~goes': 1, 'G01~uwv': 2, 'G01~sbb': 3, 'G01~hz': 4 })
    const again = mergeLedger(once, account(3, ['hz', 'goes', 'fnv']), null)
    expect(again.numbers).toEqual({ last: 5, given: { ...once.numbers?.given, 'G01~fnv': 5 } })
  })

  it('gives numbers in a ledger from before there were any, and to no account that comes too late', () => {
    const old: Ledger = { ...first, numbers: null }
    expect(isAhead(old, account(1, ['goes', 'uwv']))).toBe(false)
    expect(mergeLedger(old, account(1, ['goes', 'uwv']), null)).toEqual(first)
    expect(isAhead({ ...old, version: 2 }, account(1, ['goes']))).toBe(true)
  })

  it('hears of a question that a new rule asks of the same region on the same day, and gives it a number', () => {
    const more = account(1, ['goes', 'uwv', 'sbb'])
    expect(isAhead(first, more)).toBe(false)
    const { found, closed, numbers } = mergeLedger(first, more, null)
    expect([ids(found), closed, numbers?.given['G01~sbb']]).toEqual([['G01~goes', 'G01~uwv', 'G01~sbb'], [], 3])
    expect(isAhead(first, account(1, ['uwv']))).toBe(true)
  })

  it('remembers so many and no more', () => {
    const closed = Array.from({ length: mostClosed }, (_, at) => ({ ...gap(`old-${at}`), on: '2026-06-01', by: null }))
    const full: Ledger = { ...first, closed }
    const kept = mergeLedger(full, account(2, ['goes']), null).closed
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([mostClosed, 'G01~uwv', `G01~old-${mostClosed - 2}`])
  })

  it('knows an account that comes too late, and whether one change alone lies between', () => {
    expect(
      [account(1, []), account(2, []), account(3, [])].map((now) => [isAhead(first, now), isNextTo(first, now)]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
    const tomorrow = { version: 1, on: '2026-07-02', asked: [] }
    expect([isAhead(first, tomorrow), isNextTo(first, { version: 2, on: '2026-07-02' })]).toEqual([false, false])
  })
})
