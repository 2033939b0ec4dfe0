import type { DrawKit } from '../../drawn/blocks/block.ts'
import { readableSign } from '../../drawn/factsheet/sheet-figure.ts'
import { cut } from '../../picture/cut.ts'
import { movePicture } from '../../picture/move.ts'
import { straight } from '../../picture/path.ts'
import { stroke, type Word, word } from '../../picture/primitives.ts'
import type { FactsheetDocument } from './factsheet.ts'
import { type PlacedPart, type PlacedText, sheetFrame } from './placed-sheet.ts'

const { left, right, foot } = sheetFrame
const [SIZE, LEAD] = [9, 11.5]
const WIDE = right - left

/** Where the foot begins; legend, what is shown and counted, sources with their days, what is not in it, and when it was made: one line each. */
export function layFoot(kit: DrawKit, sheet: FactsheetDocument): { part: PlacedPart; top: number } {
  const { words, measure, tokens } = kit
  const { t, shortDay } = words
  const { file, counts } = sheet
  const soft = tokens['ink-soft']
  const fitted = (text: string, room = WIDE) => cut(text, room, (part) => measure(part, SIZE, 400))
  const line = (nth: number, text: string, room = WIDE): Word[] => [
    word(left, foot + 13 + nth * LEAD, fitted(text, room), soft, { size: SIZE }),
  ]
  const said = (lines: Word[]): PlacedText => ({ tag: 'p', lines, sign: null })
  const made = t('factsheet.made', { on: shortDay(file.day), version: file.version })
  const wide = measure(made, SIZE, 400)
  const legend = layLegend(kit, sheet)
  const top = foot - Math.max(0, legend.rows - 1) * LEAD
  const part: PlacedPart = {
    what: 'foot',
    figure: null,
    texts: [
      ...legend.texts,
      said(line(1, [file.moment, counts, file.rests].filter((text) => text !== '').join(' · '))),
      said(line(2, sourceLine(kit, sheet, WIDE))),
      said(line(3, file.leftOut, WIDE - wide - 12)),
      said([word(right, foot + 13 + 3 * LEAD, made, soft, { size: SIZE, anchor: 'end' })]),
    ],
    marks: [stroke(straight({ x: left, y: top }, { x: right, y: top }), tokens.hairline, { width: 0.5 })],
  }
  return { part, top }
}

/** Signs with their words, over as many lines as it takes; the last of them stands on the first line of the foot. */
function layLegend({ measure, tokens }: DrawKit, { figure }: FactsheetDocument): { texts: PlacedText[]; rows: number } {
  const scale = 0.72
  let [x, row]: [number, number] = [left, 0]
  const placed = (figure?.legend ?? []).map(({ sign, width, text }) => {
    const wide = width * scale + 5 + measure(text, SIZE, 400)
    if (x > left && x + wide > right) [x, row] = [left, row + 1]
    const at = { sign, width, text, x, row }
    x += wide + 14
    return at
  })
  const texts = placed.map(({ sign, width, text, x: from, row: nth }): PlacedText => {
    const y = foot + 13 - (row - nth) * LEAD
    // A sign of one letter stands for itself: it is as large as the words beside it.
    const picture = readableSign(movePicture(sign, { x: 0, y: 0 }, scale))
    const placed = { picture, x: from, y: y - 3.2 - 7 * scale, width: width * scale, height: 14 * scale }
    const lines = [word(from + width * scale + 5, y, text, tokens['ink-soft'], { size: SIZE })]
    return { tag: 'li', sign: placed, lines }
  })
  return { texts, rows: row + 1 }
}

/** Sources by name and day, as many as stand on one line; the rest is counted. */
function sourceLine({ words, measure }: DrawKit, { file: { sources } }: FactsheetDocument, room: number): string {
  const { t, shortDay } = words
  if (sources.length === 0) return t('file.noSources')
  const names = sources.map(({ title, day }) => `${title} (${day === null ? t('file.undated') : shortDay(day)})`)
  const text = (n: number) => {
    const rest = names.length - n
    const more = rest === 0 ? '' : ` ${t('file.more', { n: rest })}`
    return `${t('file.sourceList')}: ${names.slice(0, n).join('; ')}${more}`
  }
  const fits = names.findLastIndex((_, at) => measure(text(at + 1), SIZE, 400) <= room) + 1
  return text(Math.max(fits, 1))
}
