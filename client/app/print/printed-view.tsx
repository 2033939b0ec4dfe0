import { render } from 'preact'
import { printedSheet } from '../../files/sheet/printed-pages.ts'
import { today } from '../../i18n/day.ts'
import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { measureWord } from '../../parts/measure-text.ts'
import { hatchesOf } from '../../picture/pens/svg-attributes.ts'
import { n } from '../../picture/path.ts'
import type { Frame } from '../../picture/pens/svg-pen.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { knownComparison } from '../../store/comparison/use-comparison.ts'
import { figuresOnScreen } from '../../store/figures.ts'
import { moments, type RegionData } from '../../store/region-data.ts'

/**
 * Draws a view for the printer at once, whole and in the light colours, whatever is zoomed, moved or dark on the screen. False
 * for a comparison that is not there: it is printed as it stands.
 */
export function drawForPrinter(place: HTMLElement, now: RegionData, view: ViewState): boolean {
  const moment = moments.value?.find((one) => one.moment.id === view.moment)?.moment ?? null
  const comparison = knownComparison(now, view)
  if (view.view === 'compare' && comparison === null) return false
  const region = { ...now, on: now.gaps.on, layouts: now.positions, figures: figuresOnScreen.value.figures, comparison }
  const { pages, label } = printedSheet(region, view, { moment, day: today() }, measureWord)
  render(
    <>
      {pages.map(({ head, ...page }) => (
        <div key={page.frame.y} class="printed-page">
          {/* For the eye alone: it was read out on the first page. */}
          {head !== null && <PrintedPicture {...head} label={null} />}
          <PrintedPicture {...page} label={label} />
        </div>
      ))}
    </>,
    place,
  )
  return true
}

type PictureProps = { picture: Picture; frame: Frame; label: string | null }
const PrintedPicture = ({ picture, frame: { x, y, width, height }, label }: PictureProps) => (
  <svg
    viewBox={[x, y, width, height].map(n).join(' ')}
    {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <HatchPatterns hatches={hatchesOf(picture)} />
    <Drawn picture={picture} />
  </svg>
)
