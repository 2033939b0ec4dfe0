import type { RegionId } from '../../../../contract/ids.ts'
import type { Stage } from '../../../../contract/records/nodes/stage.ts'
import { defaultStages } from '../../../../contract/vocabulary.ts'

/** The steps of the default chain as a region records them: names are data, in Dutch, until the region renames them. */
const names: Record<(typeof defaultStages)[number], string> = {
  intake: 'Melding en intake',
  diagnosis: 'Diagnose',
  work_fit: 'Werkfit en oriëntatie',
  training: 'Opleiden',
  matching: 'Bemiddeling en matching',
  placement: 'Plaatsing',
  aftercare: 'Nazorg en duurzame inzetbaarheid',
}

/** The same, in the order of the default chain: its number is the place plus one. */
export const defaultNames: readonly string[] = defaultStages.map((defaultStage) => names[defaultStage])

export const stagesToStart = (region: RegionId): Stage[] =>
  defaultStages.map((defaultStage, at) => ({
    id: `${region.toLowerCase()}-stage-${defaultStage.replaceAll('_', '-')}`,
    name: names[defaultStage],
    order: at + 1,
    side: null,
    number: at + 1,
    completeOn: null,
  }))
