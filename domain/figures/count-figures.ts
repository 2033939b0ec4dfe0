import type { QuestionCounts } from '../../contract/answers/figures-beside.ts'
import type { Figures } from '../../contract/figures.ts'

/** The six questions without the ids of what they are about. */
export function countFigures({ present, levels, chain, fragile, persons, secured }: Figures): QuestionCounts {
  const inState = (state: string) => secured.activities.filter((activity) => activity.state === state).length
  return {
    present: { ...present, kinds: present.kinds.map(({ kind, statutory, state }) => ({ kind, statutory, state })) },
    levels,
    chain: {
      ...chain,
      stages: chain.stages.map(({ partners, complete, firm }) => ({ partners: partners.length, complete, firm })),
    },
    fragile: {
      ...fragile,
      partners: fragile.partners.length,
      tables: fragile.tables.length,
      lines: fragile.lines.length,
      alone: fragile.alone.length,
    },
    persons: {
      known: persons.known,
      lacking: persons.lacking,
      lines: persons.lines,
      recorded: persons.recorded,
      single: persons.single,
    },
    secured: {
      known: secured.known,
      lacking: secured.lacking,
      secured: inState('secured'),
      unsecured: inState('unsecured'),
      unknown: inState('unknown'),
    },
  }
}
