import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

const facts = (list: readonly { rule: string; facts: unknown }[], rule: string) =>
  list.filter((item) => item.rule === rule).map((item) => item.facts)

describe('G03, level split in a pair', () => {
  it('finds a pair that is close at one level and far apart at the other', () => {
    const { gaps, undecidable, whole } = gapsOf('G03', ({ partner, tie }) => [
      partner('a b c d e f g'),
      tie('a', 'b', 'administrative', { strength: 3 }),
      tie('b', 'a', 'operational', { strength: 1 }),
      tie('c', 'd', 'operational', { strength: 3 }),
      tie('c', 'd', 'administrative', { strength: 0 }),
      tie('e', 'f', 'administrative', { strength: 3 }),
      tie('e', 'f', 'operational', { strength: 2 }),
      tie('f', 'g', 'administrative', { strength: 2 }),
      tie('f', 'g', 'operational', { strength: 0 }),
    ])
    expect(gaps).toEqual([
      'G03 level:administrative c d high < c-d-adm c-d-ope',
      'G03 level:operational a b medium < a-b-adm b-a-ope',
    ])
    expect(undecidable).toEqual([])
    const [first, second] = facts(whole.gaps, 'G03')
    expect([first, second].map((one) => (one as { variant: string }).variant).sort()).toEqual(['asked', 'weak'])
  })

  it('takes every stated strength, and ignores an unknown one beside a known one', () => {
    const { gaps, undecidable } = gapsOf('G03', ({ partner, tie }) => [
      partner('a b c d e f'),
      tie('a', 'b', 'administrative', { strength: 5 }),
      tie('b', 'a', 'administrative'),
      tie('a', 'b', 'operational', { strength: 1 }),
      tie('b', 'a', 'operational'),
      tie('c', 'd', 'administrative', { strength: 5 }),
      tie('d', 'c', 'administrative', { strength: 2 }),
      tie('c', 'd', 'operational', { strength: 1 }),
      tie('e', 'f', 'administrative'),
      tie('e', 'f', 'operational', { strength: 0 }),
    ])
    expect(gaps).toEqual(['G03 level:operational a b high < a-b-adm a-b-ope b-a-adm b-a-ope'])
    expect(undecidable).toEqual([
      'G03 level:operational c d medium ? values_differ c-d-adm d-c-adm @operational < c-d-adm c-d-ope d-c-adm',
      'G03 level:operational e f high ? strength_unknown e-f-adm @operational < e-f-adm e-f-ope',
    ])
  })

  it('asks where nothing is recorded at the weak level, unless they share a table there', () => {
    const { gaps, undecidable, whole } = gapsOf('G03', ({ partner, tie, works, governs, member }) => [
      partner('a b c d e f g'),
      tie('a', 'b', 'administrative', { strength: 4 }),
      tie('c', 'd', 'administrative', { strength: 4 }),
      works('c', 't', { strength: 1 }),
      works('d', 't'),
      tie('e', 'f', 'operational', { strength: 4 }),
      governs('e', 't'),
      governs('f', 't', { strength: 0 }),
      governs('g', 't'),
      member('g', 'f'),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G03 level:administrative e f high ? nothing_recorded e-f-ope @administrative < e-f-ope',
      'G03 level:operational a b high ? nothing_recorded a-b-adm @operational < a-b-adm',
    ])
    expect(facts(whole.undecidable, 'G03')).toContainEqual({
      variant: 'unrecorded',
      strongLevel: 'administrative',
      strength: 4,
      weakLevel: 'operational',
      least: null,
    })
  })

  it('waits for a tie without level that may be of one of the two', () => {
    const { gaps, undecidable } = gapsOf('G03', ({ partner, tie, works }) => [
      partner('a b c d e f g h'),
      tie('a', 'b', 'administrative', { strength: 4 }),
      tie('a', 'b', 'operational', { strength: 0 }),
      tie('a', 'b', 'unspecified', { strength: 3 }),
      tie('c', 'd', 'administrative', { strength: 4 }),
      tie('c', 'd', 'operational', { strength: 0 }),
      tie('c', 'd', 'unspecified'),
      tie('e', 'f', 'operational', { strength: 1 }),
      tie('e', 'f', 'unspecified', { strength: 3 }),
      tie('g', 'h', 'administrative', { strength: 4 }),
      tie('g', 'h', 'unspecified', { strength: 1 }),
      works('g', 't'),
      works('h', 't'),
    ])
    expect(gaps).toEqual(['G03 level:operational c d high < c-d-adm c-d-ope'])
    expect(undecidable).toEqual([
      // With the tie without level at operational level too, some of what is stated there is strong, and nothing is at the other.
      'G03 level:administrative e f medium ? nothing_recorded e-f-ope @administrative, level_unspecified e-f-uns @administrative < e-f-ope e-f-uns',
      'G03 level:operational a b high ? level_unspecified a-b-uns @operational < a-b-adm a-b-ope a-b-uns',
      'G03 level:operational e f medium ? level_unspecified e-f-uns @operational < e-f-ope e-f-uns',
      'G03 level:operational g h high ? level_unspecified g-h-uns @operational < g-h-adm g-h-uns',
    ])
  })

  it('takes the thresholds of the region', () => {
    const { gaps } = gapsOf('G03', ({ partner, tie, sets }) => [
      partner('a b'),
      tie('a', 'b', 'administrative', { strength: 4 }),
      tie('a', 'b', 'operational', { strength: 2 }),
      sets('G03', 'weak', 2),
      sets('G03', 'high', 2),
    ])
    expect(gaps).toEqual(['G03 level:operational a b high < a-b-adm a-b-ope'])
  })
})

describe('G18, partners see it differently', () => {
  it('finds what the two themselves say apart, in strength or in judgement', () => {
    const { gaps, undecidable, whole } = gapsOf('G18', ({ partner, says }) => [
      partner('a b c d e f g h'),
      says('a', 'b', 'administrative', { strength: 5, judgement: 3 }),
      says('b', 'a', 'administrative', { strength: 3, judgement: 3 }),
      says('c', 'd', 'policy', { judgement: 1 }),
      says('d', 'c', 'policy', { judgement: 4, strength: 2 }),
      says('e', 'f', 'operational', { strength: 0 }),
      says('f', 'e', 'operational', { strength: 2 }),
      says('g', 'h', 'operational', { strength: 4, judgement: 2 }),
      says('h', 'g', 'operational', { strength: 3, judgement: 3 }),
    ])
    expect(gaps).toEqual([
      'G18 level:administrative a b medium < a-b-adm b-a-adm',
      'G18 level:operational e f medium < e-f-ope f-e-ope',
      'G18 level:policy c d high < c-d-pol d-c-pol',
    ])
    expect(undecidable).toEqual([])
    const said = facts(whole.gaps, 'G18') as { variant: string; says: number; saysOther: number }[]
    expect(said.map(({ variant, says, saysOther }) => `${variant} ${says} ${saysOther}`).sort()).toEqual([
      'asked 0 2',
      'judgement 1 4',
      'strength 5 3',
    ])
  })

  it('does not let a document, an observer or one side alone disagree', () => {
    const { gaps, undecidable } = gapsOf('G18', ({ partner, says, tie }) => [
      partner('a b c'),
      says('a', 'b', 'operational', { strength: 5 }),
      tie('b', 'a', 'operational', { strength: 1 }),
      says('a', 'c', 'operational', { strength: 5 }),
      tie('c', 'a', 'operational', { strength: 1, statedBy: 'observer' }),
    ])
    expect({ gaps, undecidable }).toEqual({ gaps: [], undecidable: [] })
  })

  it('waits for a value, a level, or one answer in place of two', () => {
    const { gaps, undecidable } = gapsOf('G18', ({ partner, says }) => [
      partner('a b c d e f g h'),
      says('a', 'b', 'operational', { strength: 5 }),
      says('b', 'a', 'operational'),
      says('c', 'd', 'operational', { strength: 5 }),
      says('d', 'c', 'unspecified', { strength: 1 }),
      says('e', 'f', 'operational', { strength: 5 }),
      says('f', 'e', 'operational', { strength: 4 }),
      says('f', 'e', 'operational', { strength: 1, as: 'again' }),
      says('g', 'h', 'unspecified', { strength: 5 }),
      says('h', 'g', 'unspecified', { strength: 1 }),
    ])
    expect(gaps).toEqual([])
    expect(undecidable).toEqual([
      'G18 level:operational a b medium ? value_unknown a-b-ope b-a-ope @operational < a-b-ope b-a-ope',
      'G18 level:operational c d medium ? level_unspecified d-c-uns @operational < c-d-ope d-c-uns',
      'G18 level:operational e f medium ? values_differ e-f-ope f-e-ope f-e-ope-again @operational < e-f-ope f-e-ope f-e-ope-again',
      'G18 level:unspecified g h high ? level_unspecified g-h-uns h-g-uns @null < g-h-uns h-g-uns',
    ])
  })
})
