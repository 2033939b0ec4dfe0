import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { rem } from '../../parts/page/letter-size.ts'
import { useWidth } from '../../parts/page/use-measurement.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { boxBarHeight, unknownBarPicture } from '../../picture/figures/box-picture.ts'
import type { Picture } from '../../picture/primitives.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { printing } from '../../store/screen.ts'

/** Width of a column on an A4, px of a drawing: the letters are smaller there. */
const PAPER = 252

type Props = { height: number; draw: (width: number) => Picture; children?: ComponentChildren }

/** A picture as wide as the column it stands in; what it says stands in words beside it, or over it as `children`. */
export function WidePicture({ height, draw, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const onScreen = useWidth(place)
  const width = printing.value ? PAPER : onScreen
  return (
    <div ref={place} class="wide-picture">
      <svg
        width="100%"
        height={rem(height)}
        viewBox={`0 0 ${width ?? PAPER} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {width !== null && <Drawn picture={draw(width)} />}
      </svg>
      {children}
    </div>
  )
}

/** In place of a graphic: nobody knows. */
export const UnknownBar = () => (
  <WidePicture height={boxBarHeight.unknown} draw={(width) => unknownBarPicture(width, pageTokens)} />
)
