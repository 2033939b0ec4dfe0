import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import type { Moment } from '../../contract/records/meeting/moment.ts'
import type { Level } from '../../contract/vocabulary.ts'
import { statementsInScope } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { partnerKinds } from '../partners.ts'
import { recordsOfStatements } from '../records.ts'
import { reading } from '../region-state.ts'
import type { Statement } from '../statements.ts'
import { lastMoment, unconfirmedIds } from './unconfirmed.ts'

/** What a partner is asked again: whether it still works with `at`, or takes part there, at this level. */
export type RoundLine = {
  /** `<partner or table>:<level>` */
  id: string
  at: string
  level: Level
  /** What it said itself of this, and what sources and the region say; never what the other end of a tie said itself. */
  said: (Tie | Involvement)[]
  /** Whether it says so itself. */
  isOwn: boolean
  /** Said anew since the region began to ask: by itself, where it says so itself. */
  isConfirmed: boolean
}
/** `silent`: nothing is confirmed; `done`: nothing is left to ask. */
export type RoundPartner = {
  partner: string
  lines: RoundLine[]
  confirmed: number
  standing: 'silent' | 'begun' | 'done'
}
export type Round = { moment: Moment; partners: RoundPartner[] }

/** The partners that were asked for the last moment and are still there, as they were asked, each with what is to be asked again. */
export const roundOf = reading((state): Round | null => {
  const moment = lastMoment(state.graph)
  if (moment === null) return null
  const there = partnerKinds(state)
  const old = unconfirmedIds(state)
  const about = groupBy(
    statementsInScope(state).flatMap((said) => [
      { partner: said.partner, at: said.at, said },
      ...(said.what === 'partner' && said.statedBy !== 'partner' ? [{ partner: said.at, at: said.partner, said }] : []),
    ]),
    ({ partner }) => partner,
  )
  const partners = moment.asked
    .filter((id) => there.has(id))
    .map((partner): RoundPartner => {
      const groups = groupBy(about.get(partner) ?? [], ({ at, said: { level } }) => `${at}:${level}`)
      const lines = [...groups].flatMap(([id, all]): RoundLine[] => {
        const [first] = all
        if (first === undefined) return []
        const said = all.map((one) => one.said)
        const own = said.filter(({ statedBy }) => statedBy === 'partner')
        const isConfirmed = (own.length > 0 ? own : said).every((one: Statement) => !old.has(one.id))
        return [
          {
            ...{ id, at: first.at, level: first.said.level, said: recordsOfStatements(state, said) },
            ...{ isOwn: own.length > 0, isConfirmed },
          },
        ]
      })
      const confirmed = lines.filter(({ isConfirmed }) => isConfirmed).length
      const standing = confirmed === 0 ? 'silent' : confirmed < lines.length ? 'begun' : 'done'
      return { partner, lines, confirmed, standing }
    })
  return { moment, partners }
})
