import { isLongerAgo } from '../../domain/calendar.ts'
import { onlyLines } from '../../domain/two-mode/only-lines.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Lines that alone join two groups of partners: weak, or not confirmed for long, is worse. */
export const find: Find = (state, settings) =>
  onlyLines(state).flatMap((line): Finding[] => {
    const { strongest, lastConfirmed, smaller, who } = line
    if (smaller < settings.number('partners')) return []
    const isWeak = strongest !== null && strongest <= settings.number('strength')
    const isOld = !line.isMentioned && isLongerAgo(lastConfirmed, settings.number('months'), state.on)
    return [
      {
        about: line.ends,
        severity: isWeak || isOld ? 'high' : 'medium',
        level: null,
        facts: { smaller, who, strongest, confirmed: lastConfirmed },
        evidence: line.evidence,
        missing: missing({ mention: line.ifMentioned < settings.number('partners') ? line.mentions : [] }),
      },
    ]
  })
