import type { TableFloor, Swipe } from '../../../picture/table-floor/types.ts'

/** What lies under the canvas: sector fields, the band of partners, hairlines and strokes of the marker. */
export function Underlay({ score, measure }: { score: TableFloor; measure: (text: string) => number }) {
  const { fields, rows, band, swipes, gutter, width, height, strip } = score
  return (
    <g>
      {fields.map(({ sector, x, width: wide }) => (
        <rect key={sector} class="field" x={x} y={0} width={wide} height={height} />
      ))}
      {rows.map(({ row, y }) => {
        const from = gutter + (row.question === null ? 0 : measure(row.question) + 18)
        return (
          <line key={row.id} class={row.silent ? 'row is-silent' : 'row'} x1={from} x2={width - 10} y1={y} y2={y} />
        )
      })}
      {strip !== null && <line class="strip" x1={0} x2={width} y1={strip} y2={strip} />}
      <rect class="band" x={-4000} y={band.top} width={width + 8000} height={band.bottom - band.top} />
      {fields.slice(1).map(({ sector, x }) => (
        <line key={sector} class="band-gap" x1={x - 3} x2={x - 3} y1={band.top} y2={band.bottom} />
      ))}
      {swipes.map((swipe) => (
        <path key={swipe.id} class={swipe.faded ? 'swipe is-faded' : 'swipe'} d={stroke(swipe)} />
      ))}
    </g>
  )
}

/** A stroke of a marker is never quite straight. */
function stroke({ x, top, bottom, up }: Swipe): string {
  const [left, right] = [x - 11, x + 11]
  return up
    ? `M${left} ${top + 3}L${right} ${top}L${right - 1} ${bottom - 1}L${left + 1} ${bottom}Z`
    : `M${left + 1} ${top + 1}L${right - 1} ${top}L${right} ${bottom - 4}L${left} ${bottom}Z`
}
