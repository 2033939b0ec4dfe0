import { describe, expect, it } from '@jest/globals'
import { type NamedLevel, namedLevels } from '../../contract/vocabulary.ts'
import { mentionsOf } from '../../domain/mentions.ts'
import { absenceOf, isPresent, positiveAt, unlevelledAt } from '../../domain/presence.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { network } from '../networks/network.ts'
import type { Say, Tale, Told } from '../networks/say.ts'
import { gapsOf } from '../support/asked.ts'

function read(tell: Tale) {
  const { id: idOf, state: stateOn, short } = network((say) => [say.body('t'), tell(say)])
  const state = stateOn()
  const of = (id: string, level: NamedLevel) => {
    const partner = idOf(id)
    const present = isPresent(state, partner, level)
    const readings = { positive: positiveAt(state, partner, level), unlevelled: unlevelledAt(state, partner, level) }
    return { present, own: readings, absence: absenceOf(state, partner, level) }
  }
  const all = {
    silent: silentLevels(state),
    mentions: mentionsOf(state),
    of: (id: string) => Object.fromEntries(namedLevels.map((level) => [level, of(id, level)])),
  }
  return { silent: all.silent, mentions: short(all.mentions), of: (id: string) => short(all.of(id)) }
}

describe('the readings', () => {
  it('say of each partner where it is present, itself and by its kin', () => {
    const { of, silent, mentions } = read(({ activity, partner, member, governs, works, joins, mention }) => [
      activity('later', 'planned'),
      partner('top', 'municipality_cluster'),
      partner('mid', 'municipality_cluster'),
      partner('low', 'care'),
      member('low', 'mid'),
      member('mid', 'top'),
      governs('top', 't'),
      works('low', 't', { strength: 0 }),
      joins('mid', 'later', { role: 'lead' }),
      mention('zorg', 'care', null, 'later'),
    ])
    const named = { zeros: [], unlevelled: ['mid-uns-later'], mentions: ['zorg'] }
    const floor = { zeros: ['low-ope-t'], unlevelled: [], mentions: [] }
    const nothing = { positive: [], unlevelled: [] }
    const own = { positive: [], unlevelled: ['mid-uns-later'] }
    expect(silent).toEqual(['policy'])
    expect(mentions).toEqual([
      { id: 'zorg', at: 'later', kinds: ['care'], level: null, levels: ['administrative', 'policy'] },
    ])
    expect(of('low')).toEqual({
      administrative: { present: true, own: nothing, absence: named },
      policy: { present: false, own: nothing, absence: named },
      operational: { present: false, own: nothing, absence: floor },
    })
    expect(of('mid')).toEqual({
      administrative: { present: true, own, absence: named },
      policy: { present: false, own, absence: named },
      operational: { present: false, own: nothing, absence: floor },
    })
    expect(of('top')).toMatchObject({
      administrative: { present: true, own: { positive: ['top-adm-t'], unlevelled: [] } },
      policy: { present: false, absence: named },
    })
  })

  it('count what is in force on the day, both ends included', () => {
    const days = { first: '2026-07-01', last: '2026-07-01', early: '2026-07-02', late: '2026-06-30' }
    const { gaps } = gapsOf('G06', ({ partner, prepares, tie }) => [
      ...['first', 'last', 'early', 'late', 'ended', 'partnered'].map((id) =>
        partner(id, 'other', id === 'ended' ? { until: '2026-06-30' } : {}),
      ),
      prepares('first', 't', { since: days.first }),
      prepares('last', 't', { until: days.last }),
      prepares('early', 't', { since: days.early }),
      prepares('late', 't', { until: days.late }),
      tie('partnered', 'ended', 'policy'),
    ])
    expect(gaps).toEqual(['G06 early low < early', 'G06 late low < late', 'G06 partnered low < partnered'])
  })

  it('do not depend on the order of writing', () => {
    const make = ({ partner, member, governs, works, prepares }: Say): [Told[], Told[]] => [
      ['a', 'b', 'c', 'd'].map((id) => partner(id, 'municipality')),
      [member('a', 'd'), governs('a', 't'), works('b', 't'), prepares('c', 't', { strength: 0 })],
    ]
    const forth = gapsOf(null, (say) => make(say).flat())
    const back = gapsOf(null, (say) => make(say).flatMap((list) => [...list].reverse()))
    expect(back.gaps).toEqual(forth.gaps)
    expect(back.undecidable).toEqual(forth.undecidable)
    expect(forth.gaps.length).toBeGreaterThan(3)
  })
})
