import { type SectorMeeting, silosOf } from '../../domain/two-mode/silos.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Two sectors that both work on the floor, and hardly share a table there nor have a tie. */
export const find: Find = (state, settings) => {
  const isApart = ({ partners, tables, shared, tied }: SectorMeeting) =>
    partners >= settings.number('partners') &&
    tables >= settings.number('tables') &&
    shared / tables < settings.number('share') &&
    !tied
  return silosOf(state, isApart).map(({ sectors: [a, b], seen, ...silo }): Finding => {
    const pair = [a, b]
    const isHeavy = pair.includes('education') && (pair.includes('employers') || pair.includes('public'))
    return {
      about: [`sector:${a}`, `sector:${b}`],
      severity: isHeavy ? 'high' : 'medium',
      level: 'operational',
      facts: { of: seen.tables, shared: seen.shared, a: `sector:${a}`, b: `sector:${b}` },
      evidence: silo.evidence,
      missing: missing({
        mention: silo.turnsOnMention ? silo.mentions : [],
        level_unspecified: silo.turnsOnLevel ? silo.unlevelled : [],
      }),
    }
  })
}
