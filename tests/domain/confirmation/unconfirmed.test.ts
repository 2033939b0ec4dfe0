import { describe, expect, it } from '@jest/globals'
import { roundOf } from '../../../domain/confirmation/round.ts'
import { unconfirmedIds } from '../../../domain/confirmation/unconfirmed.ts'
import { network } from '../../networks/network.ts'
import type { Say, Tale } from '../../networks/say.ts'

const asked = { version: 1, asked: ['uwv', 'sbb', 'fnv', 'gone'] }
const frozen = ({ put }: Say) => put('moment', 'm2026', { from: '2026-05-01', day: '2026-05-20', ...asked })
const [before, since] = [{ lastConfirmed: '2026-04-30' }, { lastConfirmed: '2026-05-01' }]
const region = (tell: Tale) => network((say) => [say.partner('uwv sbb fnv'), say.body('team'), tell(say)])
const open = (tell: Tale) => {
  const made = region(tell)
  return made.short([...unconfirmedIds(made.state('2026-07-01'))])
}
/** What nobody dated, where the source has no day either. */
const undated = ({ put }: Say) => put('source', 'old', { date: null })

describe('what is not confirmed yet', () => {
  it('is nothing while no moment was frozen', () => {
    expect(open(({ works }) => works('uwv', 'team', before))).toEqual([])
  })

  it('was last confirmed before the region began to ask', () => {
    const said = open((say) => [
      ...[frozen(say), say.works('uwv', 'team', before), say.works('sbb', 'team', since)],
      ...[say.tie('uwv', 'fnv', 'policy', { ...before, strength: 0 }), say.tie('sbb', 'fnv', 'policy', since)],
    ])
    expect(said.sort()).toEqual(['uwv-fnv-pol', 'uwv-ope-team'])
  })

  it('goes by the day of the source where nobody confirmed it, and by no day where that has none', () => {
    const said = open((say) => [
      ...[frozen(say), undated(say), say.put('source', 'new', { date: '2026-06-01' })],
      ...[say.works('uwv', 'team', { source: 'old' }), say.works('sbb', 'team', { source: 'new' })],
    ])
    expect(said).toEqual(['uwv-ope-team'])
  })

  it('leaves out what is over, and goes by the moment of the latest day', () => {
    const said = open((say) => [
      frozen(say),
      say.put('moment', 'm2025', { from: '2025-05-01', day: '2025-05-20', version: 1 }),
      say.works('uwv', 'team', { ...before, until: '2026-06-30' }),
      say.works('sbb', 'team', before),
    ])
    expect(said).toEqual(['sbb-ope-team'])
  })
})

describe('the round', () => {
  const roundIn = (tell: Tale) => {
    const made = region((say) => [frozen(say), tell(say)])
    const found = roundOf(made.state('2026-07-01'))
    return made.short(
      found?.partners.map(({ partner, lines, standing }) => ({
        ...{ partner, standing },
        lines: lines
          .map(({ id, said, isOwn, isConfirmed }) =>
            [id, said.map((one) => one.id).join(' '), isOwn ? 'own' : '-', isConfirmed ? 'yes' : 'no'].join(' | '),
          )
          .sort(),
      })),
    )
  }

  it('asks those who were asked and are still there, in that order', () => {
    expect(roundIn(() => [])?.map(({ partner, standing }) => `${partner} ${standing}`)).toEqual([
      'uwv silent',
      'sbb silent',
      'fnv silent',
    ])
  })

  it('puts together who says the same of a partner, but for what the other said itself', () => {
    const [uwv, sbb] = roundIn((say) => [
      say.says('uwv', 'sbb', 'operational', since),
      say.tie('uwv', 'sbb', 'operational', { as: 'doc', ...before }),
      say.works('uwv', 'team', before),
    ])!
    expect(uwv).toEqual({
      ...{ partner: 'uwv', standing: 'begun' },
      lines: ['sbb:operational | uwv-sbb-ope uwv-sbb-ope-doc | own | yes', 'team:operational | uwv-ope-team | - | no'],
    })
    expect(sbb).toEqual({
      ...{ partner: 'sbb', standing: 'silent' },
      lines: ['uwv:operational | uwv-sbb-ope-doc | - | no'],
    })
  })

  it('is done with who has nothing left to confirm', () => {
    expect(roundIn(({ works }) => works('uwv', 'team', since))?.[0]).toMatchObject({ standing: 'done' })
  })
})
