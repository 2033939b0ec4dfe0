import { compareStates } from '../../../domain/comparison/comparison.ts'
import type { StateAtMoment } from '../../../domain/comparison/voices.ts'
import { RegionId } from '../../../contract/ids.ts'
import { network } from '../../networks/network.ts'
import { tiny } from '../../networks/records.ts'
import type { Say, Tale, Told } from '../../networks/say.ts'

const rounds = {
  before: { from: '2025-10-01', day: '2025-11-14' },
  after: { from: '2026-10-01', day: '2026-11-28' },
} as const
export type Round = keyof typeof rounds
/** Words for one of two rounds: `own` makes a statement the partner's own, said in that round. */
export type Asked = Say & { own: { statedBy: 'partner'; lastConfirmed: string } }
type Tell = (say: Asked) => Told

const here = tiny(RegionId.parse('ZZ77'))
const inRound =
  (round: Round, tell: Tell): Tale =>
  (say) =>
    tell({ ...say, own: { statedBy: 'partner', lastConfirmed: rounds[round].day } })

/** A small region at one of two moments: 14 November 2025 and 28 November 2026, asked since 1 October of that year. */
export function atRound(round: Round, tell: Tell, asked: string[] | null = null): StateAtMoment {
  const { from, day } = rounds[round]
  return {
    state: network(inRound(round, tell), {}, here).state(day),
    from,
    asked: asked?.map(here.id) ?? null,
  }
}

/** Both moments compared, with the ids a test writes. */
export function compared(before: StateAtMoment, after: StateAtMoment) {
  const { voices, lines, sums, leftOut, reduced } = compareStates(before, after)
  const short = network(() => [], {}, here).short
  return short({
    heard: [...voices.heard],
    series: [...voices.series],
    basis: voices.basis,
    came: voices.came,
    left: voices.left,
    silences: voices.silences.map(({ partner, why, at }) => `${partner} ${why} ${at}`),
    lines: lines.map(({ id, change }) => `${id} ${change}`),
    full: lines,
    sums,
    leftOut: leftOut.map(({ id, before: then, after: now }) => `${id} ${then ? 'then' : '-'} ${now ? 'now' : '-'}`),
    seats: {
      before: reduced.before.graph.involvements.map(({ id }) => id),
      after: reduced.after.graph.involvements.map(({ id }) => id),
    },
  })
}
