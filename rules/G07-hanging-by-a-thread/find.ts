import { singleTies } from '../../domain/two-mode/single-ties.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Partners all of whose contacts, and those of their kin, run through one other partner, or through one table where few sit. */
export const find: Find = (state, settings) =>
  singleTies(state).flatMap((tie): Finding[] => {
    const isThread = ({ share }: { share: number }) => share < settings.number('half')
    if (!isThread(tie)) return []
    const stays = tie.ifMentioned !== null && isThread(tie.ifMentioned)
    const strongest = tie.strengths.length === 0 ? null : Math.max(...tie.strengths)
    return [
      {
        about: [tie.id],
        severity: strongest !== null && strongest <= settings.number('strength') ? 'high' : 'medium',
        level: null,
        facts: { via: tie.via, strongest },
        evidence: tie.evidence,
        missing: missing({ mention: stays ? [] : tie.mentions }),
      },
    ]
  })
