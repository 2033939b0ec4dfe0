import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { statementsInScope } from '../../domain/counting.ts'
import { recordsOfStatements } from '../../domain/records.ts'
import { pairFacts } from './pair/pair-facts.ts'
import type { Scene } from './scene.ts'
import type { Selection } from './selection.ts'

/**
 * All that is said of what is chosen, in force and in scope: of partners everything, of two together their ties and where both sit, of
 * a table who sits there. Null where something else is chosen, or nothing.
 */
export function chosenStatements(scene: Scene, selection: Selection | null): (Tie | Involvement)[] | null {
  switch (selection?.what) {
    case 'partner':
    case 'sector': {
      const marks = selection.what === 'partner' ? [selection.mark] : selection.marks
      const own = focused(scene) ?? marks.flatMap(({ members }) => members)
      const members = new Set(own)
      const said = statementsInScope(scene.region).filter(({ partner, at }) => members.has(partner) || members.has(at))
      return recordsOfStatements(scene.region, said)
    }
    case 'pair': {
      const { shared, ties, none } = pairFacts(scene, selection.pair)
      return unique([...shared.flatMap(({ said }) => said), ...ties, ...none])
    }
    case 'table': {
      const rows = new Set(selection.rows.map(({ id }) => id))
      const places = [...scene.seats, ...scene.asked].filter(({ row }) => rows.has(row))
      return unique(places.flatMap(({ involvements }) => involvements))
    }
    default:
      return null
  }
}

/** One partner that is chosen within a stack or a folded sector. */
const focused = ({ focus, region }: Scene): string[] | null =>
  focus !== null && region.graph.partners.some(({ id }) => id === focus.id) ? [focus.id] : null

const unique = <T extends { id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]
