import type { MeasureInput } from '../measures.ts'
import { validOn } from '../../domain/in-force.ts'
import { counted, type Coverer, coverersOf } from './coverers.ts'
import { handoverOf, type Handover } from './handovers.ts'
import type { Reason } from './ranges.ts'

/** A step on which surely more partners work than this is never too little: no setting goes higher. */
const most = 5

/** A step of the chain: how many partners surely work on it, how many may, and who they are. */
type Stage = {
  id: string
  sure: number
  may: number
  partners: string[]
  ids: string[]
  unsure: Reason[]
}
/** `covered`: of at least one partner it is recorded which step it does. Stages and handovers are those that may be too little. */
export type Chain = { covered: boolean; stages: Stage[]; handovers: Handover[] }

/** The chain of a region in its order, with what is known of who works on each step, and from each to the next. */
export function chain(input: MeasureInput): Chain {
  const { given, recorded } = input
  const partners = new Set<string>(given.partners.map(({ id }) => id))
  const covers = recorded
    .of('coverage')
    .filter(validOn(given.on))
    .filter(({ partner }) => partners.has(partner))
  const rows = recorded.of('stage').map(({ id, number }) => ({
    id,
    number,
    covers: covers.filter(({ stage }) => stage === id),
  }))
  if (rows.every(({ covers }) => covers.length === 0)) return { covered: false, stages: [], handovers: [] }
  const steps = rows.map((row) => ({ ...row, coverers: coverersOf(row.covers, input) }))
  const handovers: Handover[] = []
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1]
    if (next !== undefined) handovers.push(...handoverOf(input, step, next))
  }
  return { covered: true, stages: steps.flatMap((step) => stageOf(step, input)), handovers }
}

/** None when surely enough work on it. */
function stageOf({ id, coverers }: { id: string; coverers: Coverer[] }, input: MeasureInput): Stage[] {
  const may = coverers.filter((one) => one.may)
  const counting = counted(may, input)
  const certain = may.filter(({ sure }) => sure)
  const sure = counted(certain, input).length
  if (sure > most) return []
  const ids = [id, ...new Set(coverers.flatMap((one) => one.ids()))]
  const unsure = may.flatMap((one) => one.unsure)
  return [{ id, sure, may: counting.length, partners: counting.map(({ partner }) => partner), ids, unsure }]
}
