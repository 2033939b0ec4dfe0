import { n } from '../picture/path.ts'
import { attributesOf, hatchId, hatchLines } from '../picture/pens/svg-attributes.ts'
import { runsOf } from '../picture/pens/runs.ts'
import type { Hatch, Picture, Primitive } from '../picture/primitives.ts'

/** A picture within an SVG of the page. What is hatched in it needs its `HatchPatterns` on the page as well. */
export const Drawn = ({ picture }: { picture: Picture }) =>
  runsOf(picture).map(({ fade, all }, run) =>
    fade < 1 ? (
      <g key={run} opacity={n(fade)}>
        {all.map(drawn)}
      </g>
    ) : (
      all.map(drawn)
    ),
  )

const drawn = (primitive: Primitive, at: number) =>
  primitive.what === 'word' ? (
    <text key={at} {...attributesOf(primitive)}>
      {primitive.text}
    </text>
  ) : (
    <path key={at} {...attributesOf(primitive)} />
  )

/** The patterns that hatched planes point at, within an SVG. */
export const HatchPatterns = ({ hatches }: { hatches: readonly Hatch[] }) => (
  <defs>
    {hatches.map((hatch) => (
      <pattern
        key={hatchId(hatch)}
        id={hatchId(hatch)}
        width={n(hatch.pitch)}
        height={n(hatch.pitch)}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={hatchLines(hatch)} stroke={hatch.colour} stroke-width={n(hatch.width)} />
      </pattern>
    ))}
  </defs>
)
