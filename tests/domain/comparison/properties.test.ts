import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareGaps } from '../../../domain/comparison/gap-changes.ts'
import { compareStates } from '../../../domain/comparison/comparison.ts'
import type { LineChange } from '../../../domain/comparison/lines.ts'
import type { StateAtMoment } from '../../../domain/comparison/voices.ts'
import { findGaps } from '../../../server/gaps/find-gaps.ts'
import { readRules } from '../../../server/rules/files.ts'
import { rulesFolder } from '../../../server/rules/load-queries.ts'
import { type Asked, atRound, type Round } from './round.ts'

const rules = readRules(rulesFolder)
const rounds = { numRuns: 60 }

const regulars = Array.from({ length: 12 }, (_, at) => `p${at}`)
const extras = Array.from({ length: 5 }, (_, at) => `x${at}`)
const tables = ['board', 'council', 'team', 'group']
const kinds = ['municipality', 'uwv', 'trade_union', 'education_mbo', 'employers_org', 'sbb']

/** What one partner says in one round: where it sits, or with whom it works. */
type Words = {
  who: string
  at: string
  level: 'administrative' | 'operational'
  strength: number | null
  lead: boolean
}
const wordsOf = (who: readonly string[]) =>
  fc.record<Words>({
    who: fc.constantFrom(...who),
    at: fc.constantFrom(...tables, ...regulars),
    level: fc.constantFrom('administrative', 'operational'),
    strength: fc.constantFrom(null, 0, 1, 3, 5),
    lead: fc.boolean(),
  })
const said = (who: readonly string[], most: number) => fc.array(wordsOf(who), { maxLength: most })

const places = ({ partner, body, activity }: Asked) => [
  ...regulars.map((id, at) => partner(id, kinds[at % kinds.length])),
  body('board council', 'administrative'),
  body('team', 'operational'),
  activity('group'),
]
const words = (say: Asked, all: readonly Words[]) =>
  all.flatMap(({ who, at, level, strength, lead }) => {
    if (who === at) return []
    return regulars.includes(at)
      ? [say.tie(who, at, level, { strength, ...say.own })]
      : [say.takesPart(who, at, level, { strength, role: lead ? 'lead' : 'participant', ...say.own })]
  })
const at = (round: Round, all: readonly Words[], more: (say: Asked) => ReturnType<typeof words> = () => []) =>
  atRound(round, (say) => [places(say), words(say, all), more(say)])

const gapsOf = ({ reduced }: ReturnType<typeof compareStates>) =>
  compareGaps(findGaps(reduced.before, rules), findGaps(reduced.after, rules))
const idsOf = (changes: ReturnType<typeof gapsOf>) =>
  Object.fromEntries(Object.entries(changes).map(([what, all]) => [what, all.map(({ id }) => id)]))
const linesOf = (before: StateAtMoment, after: StateAtMoment) =>
  compareStates(before, after).lines.map(({ id, change, differs, was }) => ({ id, change, differs, was }))

describe('a comparison', () => {
  it('of a state with itself is empty', () => {
    fc.assert(
      fc.property(said(regulars, 25), (all) => {
        const one = at('before', all)
        const same = compareStates(one, one)
        expect(same.lines.filter(({ change }) => change !== 'kept')).toEqual([])
        const { closed, opened, hidden, shown } = gapsOf(same)
        expect([closed, opened, hidden, shown]).toEqual([[], [], [], []])
      }),
      rounds,
    )
  })

  it('the other way round says gone for new, and opened for closed', () => {
    const mirror: Record<LineChange, LineChange> = { added: 'gone', gone: 'added', changed: 'changed', kept: 'kept' }
    fc.assert(
      fc.property(said(regulars, 25), said(regulars, 25), (then, now) => {
        const [before, after] = [at('before', then), at('after', now)]
        const there = compareStates(before, after)
        const back = compareStates(after, before)
        const turned = (list: typeof there.lines, turn: (change: LineChange) => LineChange) =>
          list.map(({ partner, at: where, change }) => `${partner} ${where} ${turn(change)}`).sort()
        expect(turned(back.lines, (change) => mirror[change])).toEqual(turned(there.lines, (change) => change))
        const [forth, reverse] = [idsOf(gapsOf(there)), idsOf(gapsOf(back))]
        expect([reverse['opened'], reverse['shown']]).toEqual([forth['closed'], forth['hidden']])
      }),
      rounds,
    )
  })

  it('is the same when five more partners answer: no line and no gap is another', () => {
    const newcomers = fc.record({ known: fc.boolean(), words: said(extras, 15), table: fc.boolean() })
    fc.assert(
      fc.property(said(regulars, 25), said(regulars, 25), newcomers, (then, now, more) => {
        const present = ({ partner }: Asked) => extras.map((id, nth) => partner(id, kinds[nth]))
        const before = at('before', then, (say) => (more.known ? present(say) : []))
        const without = at('after', now, (say) => (more.known ? present(say) : []))
        const withThem = at('after', now, (say) => [
          ...present(say),
          ...words(say, more.words),
          ...(more.table ? [say.body('their-table'), say.works('x0', 'their-table', say.own)] : []),
        ])
        expect(linesOf(before, withThem)).toEqual(linesOf(before, without))
        const [few, many] = [compareStates(before, without), compareStates(before, withThem)]
        expect(idsOf(gapsOf(many))).toEqual(idsOf(gapsOf(few)))
      }),
      rounds,
    )
  })

  it('takes what is said again, under another id and from another source, for no change', () => {
    fc.assert(
      fc.property(said(regulars, 25), (all) => {
        const again = (say: Asked) =>
          words(say, all).flatMap((told) =>
            'op' in told && 'statedBy' in told.record
              ? [say.put('source', 'other', {}), { ...told, record: { ...told.record, id: `${told.record.id}-again` } }]
              : [told],
          )
        const { lines } = compareStates(
          at('before', all),
          atRound('after', (say) => [places(say), again(say) as never]),
        )
        expect(lines.filter(({ change }) => change !== 'kept')).toEqual([])
      }),
      rounds,
    )
  })
})
