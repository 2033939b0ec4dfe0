import type { RecordKind, RecordOf } from '../../contract/records/table.ts'
import type { Region } from '../../contract/records/nodes/region.ts'
import { recordsOf } from '../../domain/records.ts'
import { byId } from '../../domain/order.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type SaidRow, saidOf } from './said.ts'

/**
 * All that is recorded of a region, as the measures ask for it. `of`: the records of a kind, in the order of their ids
 * (stages in that of the chain). `said`: ties and involvements, as far as they are in force on the day (R1).
 */
export type Recorded = {
  region: Region
  version: number
  on: string
  of: <K extends Exclude<RecordKind, 'tie' | 'involvement' | 'region'>>(what: K) => RecordOf<K>[]
  said: readonly SaidRow[]
}

const made = new WeakMap<RegionState, Recorded>()
export function recordedOf(state: RegionState): Recorded {
  const known = made.get(state) ?? makeRecorded(state)
  made.set(state, known)
  return known
}

function makeRecorded(state: RegionState): Recorded {
  const { graph, version, on } = state
  const sorted = new Map<RecordKind, RecordOf<RecordKind>[]>()
  const of = (what: Exclude<RecordKind, 'region'>) => {
    const list = sorted.get(what) ?? (what === 'stage' ? recordsOf(graph, what) : byId(recordsOf(graph, what)))
    sorted.set(what, list)
    return list
  }
  return { region: graph.region, version, on, of: of as Recorded['of'], said: saidOf(graph, on) }
}
