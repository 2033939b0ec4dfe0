import type { Figures } from '../../../contract/figures.ts'
import { axisOf, placedDots } from '../../picture/figures/dot-places.ts'
import type { Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'

const width = 280
const base = 92

/** With how many others each partner works: a dot each, stacked; too many for dots become bars. */
export function Dots({ figures, scene, name }: { figures: Figures; scene: Scene; name: (id: string) => string }) {
  const { t } = words.value
  const { dots, bars, most, least, x, top } = placedDots(figures.partners, width)
  if (figures.fragile.known === 'unknown') return <div class="bar-unknown" aria-hidden="true" />
  const cut = new Set(figures.fragile.partners)
  const chosen = new Set(scene.marks.filter(({ step }) => step === 0).flatMap(({ members }) => members))
  const faded = new Set(scene.marks.filter((mark) => mark.filtered).flatMap(({ members }) => members))
  const [alone] = figures.fragile.alone
  const lookOf = (id: string) => (chosen.has(id) ? ' is-chosen' : faded.has(id) ? ' is-faded' : '')
  return (
    <svg
      class="dots"
      viewBox={`0 0 ${width} ${base + 20}`}
      role="img"
      aria-label={t(bars === null ? 'figures.fragile.dots' : 'figures.fragile.bars', { least, most })}
    >
      <path class="dots-axis" d={`M0 ${base}H${width}`} />
      {axisOf(most).map((tick) => (
        <g key={tick}>
          <path class="dots-axis" d={`M${x(tick)} ${base}v4`} />
          <text class="dots-text" x={x(tick)} y={base + 16} text-anchor={tick === 0 ? 'start' : 'middle'}>
            {tick}
          </text>
        </g>
      ))}
      <text class="dots-text" x={width} y={base + 16} text-anchor="end">
        {t('figures.fragile.axis', { n: most })}
      </text>
      {bars?.map(({ x: left, height, wide }) => (
        <rect key={left} class="dots-bar" x={left} y={base - height} width={wide} height={height} />
      ))}
      {dots.map(({ id, x: cx, up }) => (
        <g key={id}>
          {cut.has(id) && <rect class="dots-swipe" x={cx - 5} y={base - up - 5} width="10" height="10" />}
          <circle class={`dot${lookOf(id)}${cut.has(id) ? ' is-cut' : ''}`} cx={cx} cy={base - up} r="2.300" />
        </g>
      ))}
      {alone !== undefined && figures.fragile.alone.length === 1 && bars === null && (
        <>
          <path class="dots-lead" d={`M${x(0)} ${base - 8}V${base - 42}`} />
          <text class="dots-text" x="0" y={base - 46}>
            {name(alone)}
          </text>
        </>
      )}
      {top !== undefined && (
        <text class="dots-text" x={width} y={base - 14} text-anchor="end">
          {name(top)}
        </text>
      )}
    </svg>
  )
}
