import type { Half, Halves } from '../../text/cell.ts'

const HalfCell = ({ half }: { half: Half }) => <span class={`half is-${half.look}`}>{half.text}</span>

/** Table over floor, with counts. What it says stands in words beside it. */
export const Cell = ({ halves }: { halves: Halves }) => (
  <span class="cell" aria-hidden="true">
    <HalfCell half={halves.table} />
    <HalfCell half={halves.floor} />
  </span>
)
