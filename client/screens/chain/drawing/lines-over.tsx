import type { ChainLine, Hub } from '../../../picture/chain/lines.ts'
import { curve, grid, type ChainSheet } from '../../../picture/chain/place.ts'
import type { ChainShape } from '../../../picture/chain/shape.ts'

type Props = { shape: ChainShape; sheet: ChainSheet }

/** The lines over every gutter: who hands over to whom, and who goes on itself. */
export function LinesOver({ shape, sheet }: Props) {
  const faint = (...marks: string[]) => shape.faded.lines || marks.some(shape.faded.mark)
  return (
    <g>
      {shape.lines.map(({ lines, hubs }, at) => {
        const from = sheet.middle(at) + grid.block / 2
        const to = sheet.middle(at + 1) - grid.block / 2
        return (
          <g key={shape.chain.stages[at]?.id}>
            {hubs.map((hub) => (
              <Together key={hub.table} hub={hub} sheet={sheet} from={from} to={to} faint={faint} />
            ))}
            {[...lines].sort(barsLast).map((line) => (
              <Line
                key={`${line.what} ${line.from} ${line.to}`}
                line={line}
                sheet={sheet}
                from={from}
                to={to}
                faint={faint(line.from, line.to)}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}

/** A bar lies over the ends of the lines at it. */
const barsLast = (a: ChainLine, b: ChainLine) => Number(a.what === 'itself') - Number(b.what === 'itself')

type Ends = { sheet: ChainSheet; from: number; to: number }

function Line({ line, sheet, from, to, faint }: Ends & { line: ChainLine; faint: boolean }) {
  const [a, b] = [sheet.yOf.get(line.from), sheet.yOf.get(line.to)]
  if (a === undefined || b === undefined) return null
  const off = faint ? ' is-faded' : ''
  if (line.what === 'itself')
    return <rect class={`chain-bar${off}`} x={from} y={a - grid.bar / 2} width={to - from} height={grid.bar} />
  const end = line.open ? to - 7 : to
  return (
    <g class={`chain-line is-${line.what}${off}`}>
      <path d={curve(from, a, end, b)} />
      {line.open && <circle cx={to - 4} cy={b} r="3" />}
    </g>
  )
}

/** Many who meet at one table: their lines come together in a point, and go on from there. */
function Together({ hub, sheet, from, to, faint }: Ends & { hub: Hub; faint: (...marks: string[]) => boolean }) {
  const x = (from + to) / 2
  const ys = (marks: readonly string[]) => marks.flatMap((id) => ({ id, y: sheet.yOf.get(id) ?? sheet.top }))
  const ends = [...ys(hub.from), ...ys(hub.to)]
  const y = ends.reduce((sum, one) => sum + one.y, 0) / Math.max(ends.length, 1)
  return (
    <g class="chain-line is-hub">
      {ys(hub.from).map((one) => (
        <path key={`from ${one.id}`} class={faint(one.id) ? 'is-faded' : ''} d={curve(from, one.y, x, y)} />
      ))}
      {ys(hub.to).map((one) => (
        <path key={`to ${one.id}`} class={faint(one.id) ? 'is-faded' : ''} d={curve(x, y, to, one.y)} />
      ))}
      <circle class={hub.open ? '' : 'is-stated'} cx={x} cy={y} r="4" />
    </g>
  )
}
