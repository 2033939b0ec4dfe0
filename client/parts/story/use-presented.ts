import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { resolveStep, type ResolvedStep } from '../../drawn/resolve-step.ts'
import { withMeeting } from '../../drawn/with-meeting.ts'
import type { RecordId } from '../../../contract/ids.ts'
import type { Story, StoryStep } from '../../../contract/records/meeting/story.ts'
import { basisOf } from '../../../domain/sources/basis.ts'
import { wordsIn } from '../../i18n/words.ts'
import { loadTypeface } from '../../picture/typeface/typeface.ts'
import { figuresOnScreen, useFigures } from '../../store/figures.ts'
import { reportError } from '../../store/load.ts'
import { comparedMoments, type MomentPair, momentsOf, useComparison } from '../../store/comparison/use-comparison.ts'
import { apiError, type RegionData, regionStateOf } from '../../store/region-data.ts'
import { readFrozenRegion } from './read-frozen.ts'
import type { SlideFoot } from './step-slide.tsx'

/** What of a story says how its steps are drawn: of which moment, and with which it compares. */
type ToPresent = Pick<Story, 'moment' | 'before' | 'steps'>

/**
 * The region as the steps of a story show it, as it is or as its moment froze it; null until all that it is drawn with is there. While the
 * server is away, a step that compares goes without its drawing.
 */
export function usePresented(now: RegionData, story: ToPresent | null): PresentedRegion | null {
  const region = useRegionAt(now, story?.moment ?? null)
  const pair = story === null ? null : pairOfStory(now.graph, story)
  const comparison = useComparison(now, pair)
  const compared = useMemo(() => region && { ...region, comparison }, [region, comparison])
  return pair !== null && comparison === null && apiError.value === null ? null : compared
}

/** Which two a story compares; null where none of its steps does, or there is nothing to compare with. */
function pairOfStory(graph: RegionData['graph'], { moment, before, steps }: ToPresent): MomentPair | null {
  if (!steps.some(({ what }) => what === 'change')) return null
  const from = before ?? momentsOf(graph).find(({ id }) => id !== moment)?.id ?? null
  const pair = comparedMoments(graph, { from, to: moment })
  return typeof pair === 'string' ? null : pair
}

/** Whether the letters are there that everything is drawn with. */
export function useTypeface(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    loadTypeface()
      .then(() => {
        setReady(true)
      })
      .catch(reportError)
  }, [])
  return isReady
}

function useRegionAt(now: RegionData, moment: RecordId | null): PresentedRegion | null {
  const [frozen, setFrozen] = useState<{ moment: RecordId; region: PresentedRegion } | null>(null)
  const isReady = useTypeface()
  useEffect(() => {
    if (moment === null || frozen?.moment === moment) return
    const asking = new AbortController()
    readFrozenRegion(now.graph.region.id, moment, now.rules, asking.signal)
      .then((region) => {
        setFrozen({ moment, region })
      })
      .catch((fault: unknown) => {
        if (!asking.signal.aborted) reportError(fault)
      })
    return () => {
      asking.abort()
    }
  }, [now.graph.region.id, moment])
  useFigures()
  const { figures } = figuresOnScreen.value
  const live = useMemo(
    () => (isReady ? { ...now, on: now.gaps.on, layouts: now.positions, figures } : null),
    [isReady, now.graph, now.gaps, now.positions, figures],
  )
  const meeting = useMemo(
    () => (frozen !== null && frozen.moment === moment ? withMeeting(frozen.region, now.graph) : null),
    [frozen, moment, now.graph],
  )
  if (moment === null || !isReady) return live
  return meeting
}

const resolved = new WeakMap<PresentedRegion, Map<string, ResolvedStep>>()
/** A step with all that is shown of it; what is drawn of a view is drawn once, however often its words change. */
export function resolvedStep(
  region: PresentedRegion,
  story: Pick<Story, 'id' | 'lang'>,
  step: StoryStep,
): ResolvedStep {
  const all = resolved.get(region) ?? new Map<string, ResolvedStep>()
  resolved.set(region, all)
  const key = [story.lang, step.what, step.fit, step.what === 'view' ? step.view : story.id].join(' ')
  const known = all.get(key)
  if (known !== undefined) return { ...known, step }
  const made = resolveStep(region, story, step)
  all.set(key, made)
  return made
}

/** What stands at the foot of each step of a story. */
export function slideFoot(region: PresentedRegion, { lang, moment }: Pick<Story, 'lang' | 'moment'>): SlideFoot {
  const { t, day } = wordsIn(lang)
  const { statements, pages, own } = basisOf(regionStateOf(region))
  const name = region.graph.moments.find(({ id }) => id === moment)?.name
  return {
    region: region.graph.region.name,
    moment: name ?? t('slide.now', { day: day(region.on) }),
    rests: t('slide.rests', {
      statements: t('count.statements', { n: statements + own }),
      sources: t('count.sources', { n: pages }),
    }),
  }
}
