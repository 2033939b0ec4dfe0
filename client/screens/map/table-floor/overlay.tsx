import { grid } from '../../../picture/table-floor/grid.ts'
import type { Column, PlacedRow, TableFloor } from '../../../picture/table-floor/types.ts'
import type { Scene, Side } from '../../../scene/scene.ts'
import { nameClass } from '../name-class.ts'
import { at, px } from '../place-style.ts'
import type { MapWords } from '../words/words.ts'

type Props = {
  measure: (text: string) => number
  score: TableFloor
  scene: Scene
  words: MapWords
  sector: (sector: Column['mark']['sector']) => string
}

/** The names over the canvas. For the eye only: the outline says the same in words, and the canvas takes the clicks. */
export function Overlay({ score, scene, words, sector, measure }: Props) {
  const { band, fields, rows, columns } = score
  const partners = words.band(
    scene.counts.partners,
    new Set(scene.marks.filter(hasMembers).map((one) => one.sector)).size,
  )
  const folded = new Set(
    scene.marks.length === columns.length
      ? []
      : columns.filter(({ mark }) => mark.what === 'sector').map(({ mark }) => mark.sector),
  )
  const first = (side: Side) => rows.find(({ row }) => row.side === side)
  const strip = first('unspecified')
  const nothing = scene.seats.every(({ how }) => how === 'expected')
  const lastFloor = Math.max(band.bottom + grid.belowBand, ...rows.map(({ y }) => y))
  return (
    <div aria-hidden="true">
      <SideName y={7} {...words.side('table')} />
      <SideName y={band.bottom + 18} {...words.side('floor')} />
      {strip && score.strip !== null && <SideName y={score.strip + 16} {...words.side('unspecified')} />}
      {rows.map((placed) => (
        <RowName key={placed.row.id} {...placed} gutter={score.gutter} />
      ))}
      {fields
        .filter(({ sector: one }) => !folded.has(one))
        .map((field) => (
          <span
            key={field.sector}
            class="sector-name"
            style={at(Math.min(field.x + 4, score.width - measure(sector(field.sector)) - 6), band.top + 5)}
          >
            {sector(field.sector)}
            {field.opened && ' −'}
          </span>
        ))}
      <span class="band-name" style={at(grid.left, band.top + 60)}>
        <b>{words.partners}</b>
        {partners[0]}
        <br />
        {partners[1]}
      </span>
      {columns.map((column) => (
        <ColumnName key={column.mark.id} {...column} top={band.top} />
      ))}
      {nothing && (
        <p
          class="nothing-yet"
          style={{
            ...at(score.gutter, Math.max(lastFloor + 34, (lastFloor + score.height) / 2 - 12)),
            width: px(score.width - score.gutter),
          }}
        >
          {words.nothingYet}
        </p>
      )}
    </div>
  )
}

const hasMembers = ({ members }: { members: string[] }) => members.length > 0

const SideName = ({ y, name, level }: { y: number; name: string; level: string }) => (
  <span class="side-name" style={at(grid.left, y - 10)}>
    <b>{name}</b> {level}
  </span>
)

function RowName({ row, y, lines, sub, gutter }: PlacedRow & { gutter: number }) {
  const full = lines.length + (sub === null ? 0 : 1)
  return (
    <>
      <span class={row.faded ? 'row-name is-faded' : 'row-name'} style={at(grid.left, y - (full * grid.line) / 2)}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {sub !== null && <small>{sub}</small>}
      </span>
      {row.question !== null && (
        <span class="row-question" style={at(gutter + 9, y - 10)}>
          {row.question}
        </span>
      )}
    </>
  )
}

function ColumnName({ mark, tier, lines, nameX, nameWidth, marked, top }: Column & { top: number }) {
  const height = lines.length * grid.line
  const y = top + (tier === 0 ? grid.upperNames - height : grid.lowerNames)
  return (
    <span class={nameClass(mark, marked)} style={{ ...at(nameX - nameWidth / 2 - 5, y), width: px(nameWidth + 10) }}>
      {lines.join('\n')}
    </span>
  )
}
