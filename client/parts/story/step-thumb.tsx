import { useEffect, useState } from 'preact/hooks'
import type { Story, StoryStep } from '../../../contract/records/meeting/story.ts'
import type { DrawnView } from '../../drawn/drawn-view.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { svgOf } from '../../picture/pens/svg-pen.ts'
import { inNextTask } from '../page/next-task.ts'
import { resolvedStep } from './use-presented.ts'

const addresses = new WeakMap<DrawnView, string>()
/** The drawing as an image without letters, which would be too small to read. */
function imageOf(drawn: DrawnView): string {
  const known = addresses.get(drawn)
  if (known !== undefined) return known
  const { width, height } = drawn
  const picture = drawn.picture.filter(({ what }) => what !== 'word')
  const made = `data:image/svg+xml,${encodeURIComponent(svgOf(picture, { x: 0, y: 0, width, height }))}`
  addresses.set(drawn, made)
  return made
}

/** Lines for words, boxes for decisions, the three signs of a comparison. */
const signs: Record<Exclude<StoryStep['what'], 'view'>, string> = {
  words: 'M24 24h48M24 36h48M24 48h30',
  change: 'M20 36h12M26 30v12M43 30l12 12M55 30l-12 12M66 42l6.500 -12l6.500 12z',
  decisions: 'M20 19h8v8h-8zM36 23h40M20 32h8v8h-8zM36 36h40M20 45h8v8h-8zM36 49h40',
}

type Props = { region: PresentedRegion | null; story: Story; step: StoryStep }
/** The small picture of a step, on white paper; drawn once the page has nothing else to do. */
export function StepThumb({ region, story, step }: Props) {
  const [drawn, setDrawn] = useState<DrawnView | null>(null)
  useEffect(() => {
    if (region === null || step.what !== 'view') {
      setDrawn(null)
      return
    }
    return inNextTask(() => {
      setDrawn(resolvedStep(region, story, step).drawn)
    })
  }, [region, story.lang, step.what, step.view, step.fit])
  return (
    <span class="step-thumb on-paper" aria-hidden="true">
      {step.what === 'view' ? (
        drawn !== null && <img src={imageOf(drawn)} alt="" draggable={false} />
      ) : (
        <svg viewBox="0 0 96 72">
          <path d={signs[step.what]} />
        </svg>
      )}
    </span>
  )
}
