import type { Sector } from '../../../contract/vocabulary.ts'
import type { Scene, Side } from '../../scene/scene.ts'
import { FADED_MARKER, markerPath, nameLook } from '../name-look.ts'
import type { MeasureWord } from '../paint/look.ts'
import { type Picture, plane, type Primitive, word, type Word } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { FOLDING_SIDES } from './fold.ts'
import { grid } from './grid.ts'
import { sideLabel } from './place.ts'
import type { Column, PlacedRow, TableFloor } from './types.ts'

/** What stands on the map beside the names of the scene, in the language of the screen. */
export type NameWords = {
  side: (side: Side) => { name: string; level: string }
  partners: string
  /** "30 organisaties in 6 sectoren", in two lines. */
  band: (partners: number, sectors: number) => readonly [string, string]
  nothingYet: string
  sector: (sector: Sector) => string
}

/** From the middle of a line of 20 px down to what its letters stand on, and from the top of a line of 15 px. */
const [MIDDLE, TOP] = [4, 11]

/** Every name and word of "Tafel en vloer", over all that is drawn. */
export function tableFloorNames(
  score: TableFloor,
  scene: Scene,
  words: NameWords,
  tokens: Tokens,
  measure: MeasureWord,
): Picture {
  const soft = tokens['ink-soft']
  return [
    ...gutterNames(score, words, tokens, measure),
    ...score.rows.flatMap(({ row, y }) => {
      const record = row.table === '' ? null : row.table
      return row.question === null ? [] : [word(score.gutter + 9, y + MIDDLE, row.question, soft, { record })]
    }),
    ...bandNames(score, scene, words, tokens, measure),
    ...score.hidden.map(({ x, y, count }) => word(x, y + MIDDLE, `+${count}`, soft, { size: 11, anchor: 'middle' })),
    ...nothingSaid(score, scene, words.nothingYet, soft, measure),
  ]
}

/** Those at the left: of sides and rows. */
export function gutterNames(score: TableFloor, words: NameWords, tokens: Tokens, measure: MeasureWord): Picture {
  const opened = new Set(score.openedSides.map(({ side }) => side))
  const side = (name: Side): Word[] => {
    const at = sideLabel(name, score)
    if (at === null || (name === 'policy' && !opened.has(name))) return []
    const said = words.side(name)
    const x = at.x + measure(said.name, 15, 600) + 5 + measure(' ', 13, 400)
    const level = opened.has(name) ? `${said.level} −` : said.level
    return [bold(said.name, at.y + MIDDLE, tokens, at.x), word(x, at.y + MIDDLE, level, tokens['ink-soft'])]
  }
  return [...FOLDING_SIDES.flatMap(side), ...score.rows.flatMap((row) => rowWords(row, score.left, tokens))]
}

/** Those of the band alone: sectors, partners, and how many there are. */
export function bandNames(
  score: TableFloor,
  scene: Scene,
  words: NameWords,
  tokens: Tokens,
  measure: MeasureWord,
): Picture {
  const { band, fields, columns } = score
  const soft = tokens['ink-soft']
  const folded = new Set(
    scene.marks.length === columns.length
      ? []
      : columns.filter(({ mark }) => mark.what === 'sector').map(({ mark }) => mark.sector),
  )
  const headings = fields.filter(({ sector }) => !folded.has(sector))
  return [
    ...headings.map(({ sector, x, opened }) => {
      const name = words.sector(sector)
      const left = Math.min(x + 4, score.width - measure(name, 13, 400) - 6)
      return word(left, band.top + 5 + TOP, opened ? `${name} −` : name, soft)
    }),
    ...bandTitle(score, scene, words, tokens),
    ...columns.flatMap((column) => columnName(column, band.top, tokens)),
  ]
}

/** What the band is of, at its left. */
export function bandTitle({ band, left }: TableFloor, scene: Scene, words: NameWords, tokens: Tokens): Word[] {
  const sectors = new Set(scene.marks.filter(({ members }) => members.length > 0).map(({ sector }) => sector)).size
  const [first, second] = words.band(scene.counts.partners, sectors)
  return [
    bold(words.partners, band.top + 74, tokens, left),
    word(left, band.top + 80 + TOP, first, tokens['ink-soft']),
    word(left, band.top + 95 + TOP, second, tokens['ink-soft']),
  ]
}

const bold = (text: string, y: number, tokens: Tokens, x: number): Word =>
  word(x, y, text, tokens.ink, { size: 15, weight: 600 })

function rowWords({ row, y, lines, sub }: PlacedRow, left: number, tokens: Tokens): Word[] {
  const record = row.table === '' ? null : row.table
  const top = y - ((lines.length + (sub === null ? 0 : 1)) * grid.line) / 2
  const at = (line: number, text: string, fill: string) =>
    word(left, top + line * grid.line + TOP, text, row.faded ? tokens['ink-faint'] : fill, { record })
  return [
    ...lines.map((text, line) => at(line, text, row.wet === true ? tokens.action : tokens.ink)),
    ...(sub === null ? [] : [at(lines.length, sub, tokens['ink-soft'])]),
  ]
}

function columnName({ mark, tier, lines, nameX, nameWidth, marked }: Column, band: number, tokens: Tokens) {
  const height = lines.length * grid.line
  const top = band + (tier === 0 ? grid.upperNames - height : grid.lowerNames)
  const { record, ...look } = nameLook(mark, marked, tokens)
  const room = markerPath(nameX - nameWidth / 2 - 5, top, nameWidth + 10, height)
  return [
    ...(marked ? [plane(room, tokens.marker, { opacity: mark.faded ? FADED_MARKER : 1, record })] : []),
    ...lines.map((text, line): Primitive =>
      word(nameX, top + line * grid.line + TOP, text, look.fill, { ...look, anchor: 'middle', record }),
    ),
  ]
}

/** Where nobody sits anywhere yet: what to do, in the middle of the floor. */
function nothingSaid(score: TableFloor, scene: Scene, said: string, fill: string, measure: MeasureWord): Word[] {
  if (scene.seats.some(({ how }) => how !== 'expected')) return []
  const last = Math.max(score.band.bottom + grid.belowBand, ...score.rows.map(({ y }) => y))
  const top = Math.max(last + 34, (last + score.height) / 2 - 12)
  const room = score.visible - score.gutter
  const lines: string[] = []
  for (const one of said.split(' ')) {
    const before = lines.at(-1)
    if (before !== undefined && measure(`${before} ${one}`, 16, 400) <= room - 16)
      lines[lines.length - 1] = `${before} ${one}`
    else lines.push(one)
  }
  return lines.map((text, line) =>
    word(score.gutter + room / 2, top + 17 + 24 * line, text, fill, { size: 16, anchor: 'middle' }),
  )
}
