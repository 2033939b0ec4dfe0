import type { Mark } from '../../scene/scene.ts'

/** The look of a mark's name, the same in both arrangements. `marked`: a question is about it. */
export const nameClass = (mark: Mark, marked: boolean): string =>
  ['column-name', `is-${mark.how}`, mark.faded && 'is-faded', marked && 'is-marked', mark.step === 0 && 'is-chosen']
    .filter(Boolean)
    .join(' ')
