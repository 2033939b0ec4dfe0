import type { RegionState } from '../../../domain/region-state.ts'
import type { Filters } from '../../scene/filters.ts'
import { applyFilters } from '../../scene/apply-filters.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { type ChainWithHandovers, chainWithHandovers } from './chain.ts'
import { cellKey, type Wanted } from './wanted.ts'
import { linesOf, type Lines } from './lines.ts'
import { type ChainCell, type ChainRow, chainRows } from './rows.ts'
import {
  chainFindings,
  handoverStatuses,
  type HandoverStatus,
  stagesOf,
  stageStatuses,
  type StageStatus,
} from './status.ts'

/** The chain as it is shown, before anything has a place. */
export type ChainShape = {
  chain: ChainWithHandovers
  rows: ChainRow[]
  without: Scene['marks']
  stages: StageStatus[]
  handovers: HandoverStatus[]
  /** What is drawn over each gutter. */
  lines: Lines[]
  findings: NumberedFinding[]
  /** Stages that are chosen, or that a chosen finding is about. */
  chosen: ReadonlySet<string>
  /** Marks, stages and all handovers that are drawn faint. */
  faded: {
    mark: (id: string) => boolean
    stage: (id: string) => boolean
    cell: (cell: ChainCell) => boolean
    lines: boolean
  }
  /** What the draft adds or takes away of a row at a stage; null where it changes nothing. */
  drafted: (row: ChainRow, stage: string) => 'added' | 'removed' | null
}

type Asked = { filters: Filters; selected: string | null; wanted: Wanted | null; least: number }

/** `region`: as it will be when a draft is open (`withWanted`); findings then wait, for they are of what is written. */
export function chainShapeOf(
  region: RegionState,
  scene: Scene,
  { filters, selected, wanted, least }: Asked,
): ChainShape {
  const chain = chainWithHandovers(region, least)
  const all = chainRows(chain, scene.marks, wanted !== null)
  const found = wanted === null ? scene.findings : []
  const findings = chainFindings(chain, found)
  const finding = scene.findings.find(({ id }) => id === selected)
  const chosen = new Set(
    finding === undefined ? chain.stages.map(({ id }) => id).filter((id) => id === selected) : stagesOf(chain, finding),
  )
  const lines = chain.handovers.map((handover) => linesOf(handover, all.rows))
  return {
    chain,
    ...all,
    findings,
    stages: stageStatuses(chain, found),
    handovers: handoverStatuses(chain, found),
    lines,
    chosen,
    faded: fadedOf({ chain, scene, filters, findings, chosen, rows: all.rows, lines, drafting: wanted !== null }),
    drafted: (row, stage) => {
      const keys = row.mark.members.flatMap((member) => wanted?.get(cellKey(member, stage)) ?? [])
      return keys.length === 0 ? null : keys.includes(true) ? 'added' : 'removed'
    },
  }
}

type Known = Pick<ChainShape, 'chain' | 'findings' | 'chosen' | 'rows' | 'lines'> & {
  scene: Scene
  filters: Filters
  drafting: boolean
}

/** Filters fade; "only gaps" keeps who covers a stage that a finding is about. What is chosen keeps who covers it. */
function fadedOf({ chain, scene, filters, findings, chosen, rows, lines, drafting }: Known): ChainShape['faded'] {
  const plain = filters.onlyGaps ? applyFilters(scene, { ...filters, onlyGaps: false }) : scene
  const about = new Set(scene.findings.flatMap(({ marks }) => marks))
  const weak = new Set(findings.flatMap((finding) => stagesOf(chain, finding)))
  const covers = (stages: ReadonlySet<string>) =>
    new Set(
      rows
        .filter(({ cells }) => cells.some((cell) => cell !== null && stages.has(cell.stage)))
        .map(({ mark }) => mark.id),
    )
  const atWeak = covers(weak)
  const atChosen = new Set([...covers(chosen), ...across(chain, chosen, lines)])
  const out = new Set(
    plain.marks
      .filter(({ id, filtered }) => filtered || (filters.onlyGaps && !about.has(id) && !atWeak.has(id)))
      .map(({ id }) => id),
  )
  const { focus } = scene
  const walks = focus !== null && focus.marks.length + focus.rows.length > 0
  const far = new Set(scene.marks.filter(({ step }) => walks && step === null).map(({ id }) => id))
  return {
    mark: (id) => out.has(id) || (chosen.size > 0 ? atChosen.size > 0 && !atChosen.has(id) : far.has(id)),
    stage: (id) => filters.onlyGaps && !weak.has(id),
    cell: ({ covers: own }) =>
      own.length > 0 &&
      own.every(({ said }) => said.every(({ source }) => source !== null && filters.hidden.sources.includes(source))),
    lines: drafting || filters.hidden.levels.includes('operational'),
  }
}

/** Who stands at the other end of a line from or to a chosen stage. */
const across = (chain: ChainWithHandovers, chosen: ReadonlySet<string>, lines: readonly Lines[]): string[] =>
  chain.handovers.flatMap(({ from, to }, at) => {
    const { lines: own = [], hubs = [] } = lines[at] ?? {}
    return [
      ...(chosen.has(from.id) ? [...own.map((chainLine) => chainLine.to), ...hubs.flatMap((hub) => hub.to)] : []),
      ...(chosen.has(to.id) ? [...own.map((chainLine) => chainLine.from), ...hubs.flatMap((hub) => hub.from)] : []),
    ]
  })
