import { useMemo, useRef } from 'preact/hooks'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import { drawComparison } from '../../drawn/comparison/draw-comparison.ts'
import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { measureWord, nameMeasure } from '../../parts/measure-text.ts'
import { letterScale, rem } from '../../parts/page/letter-size.ts'
import { useMeasurement } from '../../parts/page/use-measurement.ts'
import { hatchesOf } from '../../picture/pens/svg-attributes.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { type ShownMoment, shownMoments } from '../../store/address/view-state.ts'
import { words } from '../../store/language.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'

/** Names on the screen stay legible, px; what is wider is scrolled. */
const LEAST_NAME = 11.5
/** Free at both sides of the drawing, px. */
const BESIDE = 24 + 10

/** The comparison as a drawing, with what its signs mean; the table under it says the same. */
export function CompareMap({ comparison, show }: { comparison: Comparison; show: ShownMoment }) {
  const { t, lang } = words.value
  const room = useRef<HTMLDivElement>(null)
  const size = useMeasurement(room, (element, before: { width: number; height: number } | null) => {
    const scale = letterScale()
    const width = Math.floor(element.clientWidth / scale) - BESIDE
    const height = Math.floor(element.clientHeight / scale)
    return before?.width === width && before.height === height ? before : { width, height }
  })
  // Drawn anew when the typeface has come.
  const typeface = nameMeasure()
  const drawn = useMemo(() => {
    if (size === null) return null
    const { width, height } = size
    return drawComparison(comparison, {
      width,
      height,
      minName: LEAST_NAME,
      show,
      words: words.value,
      tokens: pageTokens,
      measure: measureWord,
    })
  }, [comparison, show, size?.width, size?.height, lang, typeface])
  return (
    <>
      <div class="compare-map" ref={room} role="group" aria-label={t('compare.map')} tabIndex={0}>
        {drawn !== null && (
          <svg
            width={rem(drawn.width)}
            height={rem(drawn.height)}
            viewBox={`0 0 ${drawn.width} ${drawn.height}`}
            aria-hidden="true"
          >
            <HatchPatterns hatches={hatchesOf([...drawn.picture, ...drawn.legend.flatMap(({ sign }) => sign)])} />
            <Drawn picture={drawn.picture} />
          </svg>
        )}
      </div>
      <ul class="compare-legend" aria-label={t('legend')}>
        {drawn?.legend.map(({ sign, width, text }) => (
          <li key={text}>
            <svg width={rem(width)} height={rem(16)} viewBox={`0 -1 ${width} 16`} aria-hidden="true">
              <Drawn picture={sign} />
            </svg>
            {text}
          </li>
        ))}
        {singleKeysEnabled.value && (
          <li class="compare-keys" aria-hidden="true">
            {shownMoments.map((one, at) => (
              <span key={one}>
                <kbd>{at + 1}</kbd> {t(`compare.key.${one}`)}
              </span>
            ))}
          </li>
        )}
      </ul>
    </>
  )
}
