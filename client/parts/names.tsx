import type { Picture, Word } from '../picture/primitives.ts'

/** Px of the line a word is set in; and how far up and down its letters reach, as the page sets them. */
const LINE = 20
const [UP, DOWN] = [1.024, 0.4]
/** From the top of that line to what its letters stand on, px. */
function baseline(size: number): number {
  const [up, down] = [Math.round(UP * size), Math.round(DOWN * size)]
  return Math.floor((LINE - up - down) / 2) + up
}

/** Words of a picture as text of the page: sharp at every zoom, and as text on paper. */
export const Names = ({ picture }: { picture: Picture }) => (
  <div aria-hidden="true">
    {picture.map((primitive, at) => (primitive.what === 'word' ? <Name key={at} {...primitive} /> : null))}
  </div>
)

const Name = ({ x, y, text, size, weight, anchor, fill, halo }: Word) => (
  <span
    class={anchor === 'start' ? 'word' : `word is-${anchor}`}
    style={{
      left: px(x),
      top: px(y - baseline(size)),
      color: fill,
      ...(size === 13 ? {} : { fontSize: px(size) }),
      ...(weight === 400 ? {} : { fontWeight: weight }),
      ...(halo === undefined ? {} : { textShadow: around(halo) }),
    }}
  >
    {text}
  </span>
)

const px = (value: number) => `${Math.round(value * 100) / 100}px`
const around = ({ colour, width }: NonNullable<Word['halo']>) =>
  [`${width}px 0`, `-${width}px 0`, `0 ${width}px`, `0 -${width}px`].map((by) => `${by} ${colour}`).join(', ')
