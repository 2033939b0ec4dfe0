import type { Stage } from '../../../contract/records/nodes/stage.ts'
import { type NumberedFinding, isQuestion } from '../../scene/scene.ts'
import { type ChainWithHandovers, countedAt, type StageHandover } from './chain.ts'

/**
 * How a stage stands. What is weak is for the rules to find: `fragile` and `nobody` only where one did.
 * Where none did, what is recorded is said as it is: `covered` by two or more, by `one`, by `none` that is recorded. That is
 * `nobody` only once somebody said that everyone is recorded.
 */
export type StageStatus = {
  stage: Stage
  partners: string[]
  /** It was said that everyone who does it is recorded. */
  complete: boolean
  word: 'covered' | 'fragile' | 'nobody' | 'one' | 'none' | 'unknown'
  /** Found or undecided, about this stage alone. */
  findings: NumberedFinding[]
  /** A question for the meeting: under the marker. */
  marked: boolean
}
export type HandoverStatus = {
  handover: StageHandover
  word: 'broken' | 'unknown' | 'linked' | 'empty' | 'none'
  /** Where nobody is recorded that counts: at the first of the two stages, or at the second; `said`: that this is everyone. */
  empty: 'from' | 'to' | null
  said: boolean
  findings: NumberedFinding[]
  marked: boolean
}

/** Stages a finding is about, in the order of the chain. */
export const stagesOf = (chain: ChainWithHandovers, { about }: NumberedFinding): string[] =>
  chain.stages.map(({ id }) => id).filter((id) => about.includes(id))

/** What waits for the region as a whole: nobody's coverage is recorded, or nobody speaks of the work. */
const waits = ({ undecidable }: NumberedFinding): boolean =>
  undecidable?.missing.some(
    ({ reason, level }) => reason === 'no_coverage' || (reason === 'level_silent' && level === 'operational'),
  ) === true

/** Every finding the chain shows: about a stage or two, or why nothing can be said of any. */
export const chainFindings = (chain: ChainWithHandovers, findings: readonly NumberedFinding[]): NumberedFinding[] =>
  findings.filter((finding) => stagesOf(chain, finding).length > 0 || finding.undecidable?.missing.some(noCoverage))
const noCoverage = ({ reason }: { reason: string }) => reason === 'no_coverage'

export function stageStatuses(chain: ChainWithHandovers, findings: readonly NumberedFinding[]): StageStatus[] {
  const waiting = findings.some(waits)
  return chain.stages.map((stage) => {
    const own = findings.filter((finding) => stagesOf(chain, finding).join() === stage.id)
    const partners = countedAt(chain, stage.id)
    const complete = chain.complete.has(stage.id)
    const nobody = complete && !chain.covers.some((cover) => cover.stage === stage.id)
    const word = wordOf(partners.length, nobody, own, waiting)
    return { stage, partners, complete, word, findings: own, marked: own.some(isQuestion) }
  })
}

/** It waits for nothing but that somebody says that this is everyone. */
const isUnfinished = ({ undecidable }: NumberedFinding): boolean =>
  undecidable?.missing.every(({ reason }) => reason === 'coverage_unfinished') === true

function wordOf(
  partners: number,
  nobody: boolean,
  findings: readonly NumberedFinding[],
  waiting: boolean,
): StageStatus['word'] {
  if (findings.some(({ decided }) => decided)) return partners === 0 ? 'nobody' : 'fragile'
  if (findings.some((finding) => !isUnfinished(finding)) || (waiting && partners < 2)) return 'unknown'
  return partners > 1 ? 'covered' : partners === 1 ? 'one' : nobody ? 'nobody' : 'none'
}

export function handoverStatuses(chain: ChainWithHandovers, findings: readonly NumberedFinding[]): HandoverStatus[] {
  const waiting = findings.some(waits)
  return chain.handovers.map((handover) => {
    const { from, to, state } = handover
    const own = findings.filter((finding) => stagesOf(chain, finding).join() === `${from.id},${to.id}`)
    const none = ({ id }: Stage) => countedAt(chain, id).length === 0
    const empty = none(to) ? 'to' : none(from) ? 'from' : null
    const said = empty !== null && chain.complete.has(handover[empty].id)
    const word = own.some(({ decided }) => decided)
      ? 'broken'
      : own.length > 0 || state === 'unknown' || (waiting && state !== 'linked')
        ? 'unknown'
        : state === 'linked'
          ? 'linked'
          : empty !== null
            ? 'empty'
            : 'none'
    return { handover, word, empty, said, findings: own, marked: own.some(isQuestion) }
  })
}
