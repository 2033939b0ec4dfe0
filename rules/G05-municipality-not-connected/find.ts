import { namedLevels } from '../../contract/vocabulary.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, isPresent } from '../../domain/presence.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Municipalities, the centre included, that are not present at a level, themselves or through their kin. */
export const find: Find = (state, settings) => {
  const municipalities = partnersOf(state).filter(
    ({ kind }) => kind === 'municipality' || kind === 'municipality_centre',
  )
  return namedLevels.flatMap((level) => {
    const absent = municipalities
      .filter(({ id }) => !isPresent(state, id, level))
      .map(({ id }) => {
        const { zeros, unlevelled, mentions } = absenceOf(state, id, level)
        return { id, zeros, missing: missing({ mention: mentions, level_unspecified: unlevelled }) }
      })
    const sure = absent.filter((each) => each.missing.length === 0).length
    return absent.map((each): Finding => {
      const together = each.missing.length === 0 ? sure : sure + 1
      return {
        about: [each.id, `level:${level}`],
        severity: together / municipalities.length > settings.number('share') ? 'high' : 'medium',
        level,
        facts: {},
        evidence: [each.id, ...each.zeros],
        missing: each.missing,
      }
    })
  })
}
