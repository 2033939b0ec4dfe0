import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Scene } from '../../scene/scene.ts'
import { legendKeys } from './legend-keys.ts'
import type { LegendKey, MapWords } from './words/words.ts'

type Props = { scene: Scene; arrangement: 'score' | 'network'; words: MapWords }

/** What the signs in view mean; on a small screen it waits under its name, so that the map keeps the room. */
export function Legend({ scene, arrangement, words }: Props) {
  const [open, setOpen] = useState(
    () => !matchMedia('(max-width: 1023.5px), (max-width: 1279.5px) and (max-height: 820px)').matches,
  )
  return (
    <details
      class="map-legend"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{words.legendName}</summary>
      <ul class="legend" aria-label={words.legendName}>
        {legendKeys(scene, arrangement).map((key) => (
          <li key={key}>
            <svg
              width={wide(key) ? 32 : 20}
              height="20"
              viewBox={wide(key) ? '-16 -10 32 20' : '-10 -10 20 20'}
              aria-hidden="true"
            >
              {key === 'centre' && !centreNamed(scene) ? hollowCentre : signs[key]}
            </svg>
            {words.legend[key]}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The sign shows the centre as it stands there: filled only where a source names one. */
const centreNamed = ({ marks }: Scene) => marks.some(({ centre, how }) => centre && how !== 'known')
const hollowCentre = <circle class="sign-centre is-hollow" r="6.500" />
const wide = (key: LegendKey) =>
  [
    'table',
    'policy',
    'floor',
    'unspecified',
    'silent',
    'strength',
    'differ',
    'board',
    'work',
    'want',
    'fragile',
  ].includes(key)
const line = (extra: string) => <path class={`sign-line ${extra}`} d="M-15 0h30" />
const plate = (rule: string) => (
  <>
    <path class="sign-plate" d="M-13 -6h26v12h-26z" />
    <path class="sign-rule" d={rule} />
  </>
)
const star =
  'M0 -8l2.100 5.300l5.700 .4l-4.400 3.600l1.400 5.500l-4.800 -3l-4.800 3l1.400 -5.500l-4.400 -3.600l5.700 -.4z'

const signs: Record<LegendKey, JSX.Element> = {
  table: line('is-table'),
  policy: line('is-policy'),
  floor: line(''),
  unspecified: line('is-thin'),
  silent: line('is-silent'),
  strength: (
    <>
      <path class="sign-line is-thin" d="M-15 0h12" />
      <path class="sign-line is-thick" d="M-1 0h14" />
    </>
  ),
  differ: line('is-differ'),
  board: plate('M-13 -6h26'),
  work: plate('M-13 6h26'),
  stated: <circle class="sign-full" r="4.500" />,
  inferred: <circle class="sign-open" r="4.200" />,
  mentioned: (
    <>
      <circle class="sign-dashed" r="8" />
      <text class="sign-text" y="4" text-anchor="middle">
        ?
      </text>
    </>
  ),
  members: <circle class="sign-soft" r="2.300" />,
  lead: <path class="sign-open is-thin" d={star} />,
  known: <circle class="sign-known" r="7" />,
  centre: <circle class="sign-centre" r="6.500" />,
  stack: (
    <>
      <circle class="sign-behind" r="6" cx="3" cy="-3" />
      <circle class="sign-stack" r="6" cx="-1" cy="1" />
    </>
  ),
  expected: <circle class="sign-dashed" r="8" />,
  place: <circle class="sign-dashed" r="4.500" />,
  high: <path class="sign-full" d="M0 -8l8.500 15h-17z" />,
  medium: <path class="sign-full" d="M0 -8.500l8.500 8.500l-8.500 8.500l-8.500 -8.500z" />,
  low: <circle class="sign-full" r="6" />,
  assigned: <path class="sign-open" d="M0 -8l8 8l-8 8l-8 -8z" />,
  settled: <path class="sign-quiet" d="M0 -8l8 8l-8 8l-8 -8z" />,
  want: line('is-want'),
  split: (
    <>
      <path class="sign-plate" d="M-6 -6h12v12h-12z" />
      <path class="sign-rule-full" d="M-6 -6h12v6h-12z" />
    </>
  ),
  fragile: line('is-fragile'),
  open: <path class="sign-dashed" d="M0 -8.500l8.500 8.500l-8.500 8.500l-8.500 -8.500z" />,
}
