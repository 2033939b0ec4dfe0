import type { Session } from './session.ts'
import { Slide, type SlideTold } from './slide.tsx'

/** How many steps on either side stand ready beside the one that is shown. */
const AROUND = 1

/** The step that is shown. Those beside it are in the page already: they only come to sight. */
export function StepStage({ told, session }: { told: SlideTold; session: Session }) {
  const { steps } = told
  const { step: at, legend } = session.state.value
  return (
    <div class="step-stage on-paper">
      {steps.map(({ step }, index) => {
        const number = index + 1
        if (Math.abs(number - at) > AROUND) return null
        return (
          <div key={step.id} class={number === at ? 'is-shown' : undefined} hidden={number !== at}>
            <Slide told={told} at={number} legend={legend} heading="h1" />
          </div>
        )
      })}
    </div>
  )
}
