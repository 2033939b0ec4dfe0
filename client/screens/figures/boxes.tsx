import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import type { BoxGroup } from '../../picture/figures/box-groups.ts'
import { boxBarHeight, boxBarPicture, boxHatch, boxPicture, type BoxSign } from '../../picture/figures/box-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { UnknownBar, WidePicture } from './wide-picture.tsx'

/** As many boxes fit; more of them become one bar. */
const MAX_BOXES = 60

/** Things counted by how they stand, a box each. What is not known is hatched. */
export function Boxes({ groups }: { groups: readonly BoxGroup[] }) {
  const there = groups.filter(({ n }) => n > 0)
  const all = there.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return <UnknownBar />
  return (
    <>
      {all > MAX_BOXES ? (
        <WidePicture height={boxBarHeight.counted} draw={(width) => boxBarPicture(there, width, pageTokens)} />
      ) : (
        <div class="boxes" aria-hidden="true">
          {there.flatMap(({ look, n }) =>
            Array.from({ length: n }, (_, at) => <CountBox key={`${look} ${at}`} look={look} size={13} />),
          )}
        </div>
      )}
      <ul class="keys small">
        {there.map(({ look, text }) => (
          <li key={look}>
            <CountBox look={look} size={11} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A box of so many px; what is hatched needs `BoxHatches` on the page. */
export const CountBox = ({ look, size }: { look: BoxSign; size: number }) => (
  <svg class="box" width={rem(size)} height={rem(size)} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
    <Drawn picture={boxPicture(look, { x: 0, y: 0, width: size, height: size }, pageTokens)} />
  </svg>
)

export const BoxHatches = () => (
  <svg class="unseen" width="0" height="0" aria-hidden="true">
    <HatchPatterns hatches={[boxHatch(pageTokens)]} />
  </svg>
)
