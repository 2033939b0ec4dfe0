import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Story } from '../../../contract/records/meeting/story.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import type { ResolvedStep } from '../../drawn/resolve-step.ts'
import { inNextTask } from '../../parts/page/next-task.ts'
import type { SlideFoot } from '../../parts/story/step-slide.tsx'
import { resolvedStep, slideFoot, usePresented, useTypeface } from '../../parts/story/use-presented.ts'
import { apiError, type RegionData } from '../../store/region-data.ts'
import { lentRegion } from './session.ts'

/** What a story shows, and the region it is drawn with. */
export type ReadySteps = { steps: readonly ResolvedStep[]; foot: SlideFoot; region: PresentedRegion }
/** The steps that are shown, once all of them are ready; until then how many are, of how many. */
type Steps = { ready: ReadySteps | null; done: number; of: number }

/**
 * Makes all steps that are not hidden ready before the first is shown, one a task, so that the page can answer in
 * between. When the region or the story changes, what was ready stays until the new is ready as a whole.
 */
export function useSteps(now: RegionData, story: Story): Steps {
  const [ready, setReady] = useState<Steps['ready']>(null)
  const [done, setDone] = useState(0)
  const text = JSON.stringify(story)
  const shown = useMemo(() => story.steps.filter(({ hidden }) => !hidden), [text])
  const own = usePresented(now, story)
  const isReady = useTypeface()
  const lent = isReady ? lentRegion.value : null
  // Without the server, what another window read is more than what this one can ask for.
  const region = apiError.value === null ? (own ?? lent) : (lent ?? own)
  useEffect(() => {
    if (region === null) return
    const made: ResolvedStep[] = []
    let stop: (() => void) | null = null
    const next = () => {
      const step = shown[made.length]
      if (step === undefined) {
        setReady({ steps: made, foot: slideFoot(region, story), region })
        return
      }
      made.push(resolvedStep(region, story, step))
      setDone(made.length)
      stop = inNextTask(next)
    }
    stop = inNextTask(next)
    return () => stop?.()
  }, [shown, region])
  return { ready, done, of: shown.length }
}
