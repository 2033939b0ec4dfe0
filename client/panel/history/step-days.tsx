import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../domain/calendar.ts'
import type { HistoryPage, HistoryStep } from '../../store/history/read-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { StepLine } from './step-line.tsx'

type Props = {
  now: RegionData
  page: HistoryPage
  about: string | null
  /** Which heading the days are, below what stands above them. */
  heading: 'h2' | 'h3'
  /** What stands behind the day in its heading. */
  beside?: (day: string) => ComponentChildren
}

/** Steps under their day, newest first; one at a time is open. Arrows go from step to step, U opens what taking it back would do. */
export function StepDays({ now, page, about, heading: Heading, beside }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div class="log-days" onKeyDown={walkSteps}>
      {daysOf(page.steps).map(({ day, steps }) => (
        <section key={day} aria-labelledby={`log-${day}`}>
          <div class="log-day">
            <Heading id={`log-${day}`}>{words.value.day(day)}</Heading>
            {beside?.(day)}
          </div>
          <ul>
            {steps.map((step) => (
              <StepLine
                key={step.change.id}
                now={now}
                step={step}
                names={page.names}
                about={about}
                last={step === page.steps[0]}
                open={open === step.change.id}
                onOpen={(opened) => {
                  setOpen(opened ? step.change.id : null)
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The steps of each day on which there were any, as the days fall in the region. */
function daysOf(steps: readonly HistoryStep[]): { day: string; steps: HistoryStep[] }[] {
  const days = new Map<string, HistoryStep[]>()
  for (const step of steps) {
    const day = dayOf(new Date(step.change.at))
    days.set(day, [...(days.get(day) ?? []), step])
  }
  return [...days].map(([day, all]) => ({ day, steps: all }))
}

/** Arrows, Home and End go from step to step; U opens or shuts what taking the step back would do. */
function walkSteps(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const line = event.target.closest('.log-step')
  if (event.target.closest('.put-back') !== null && !event.key.startsWith('Arrow')) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.log-said')]
  const at = all.findIndex((one) => line?.contains(one))
  if (event.key.toLowerCase() === 'u' && at >= 0) all[at]?.click()
  else if (event.key === 'ArrowDown') all[Math.min(all.length - 1, at + 1)]?.focus()
  else if (event.key === 'ArrowUp') all[Math.max(0, at - 1)]?.focus()
  else if (event.key === 'Home') all[0]?.focus()
  else if (event.key === 'End') all.at(-1)?.focus()
  else return
  event.preventDefault()
  event.stopPropagation()
}
