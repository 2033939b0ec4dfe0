import { useEffect, useState } from 'preact/hooks'
import { inNextTask } from '../../parts/page/next-task.ts'
import type { Session } from './session.ts'
import { Slide, type SlideTold } from './slide.tsx'

/** How many steps on either side stand ready beside the one that is shown. */
const AROUND = 1

type Props = { told: SlideTold; session: Pick<Session, 'state'> }

/** The step that is shown. Those beside it are in the page already: they only come to sight. */
export function StepStage({ told, session }: Props) {
  const { steps } = told
  const { step: at, legend } = session.state.value
  // Those beside a new step are put in the page once it is seen.
  const [middle, setMiddle] = useState(at)
  useEffect(
    () =>
      inNextTask(() => {
        setMiddle(at)
      }),
    [at],
  )
  return (
    <div class="step-stage on-paper">
      {steps.map(({ step }, index) => {
        const number = index + 1
        if (number !== at && Math.abs(number - middle) > AROUND) return null
        return (
          <div key={step.id} class={number === at ? 'is-shown' : undefined} hidden={number !== at}>
            <Slide told={told} at={number} legend={legend} heading="h1" />
          </div>
        )
      })}
    </div>
  )
}
