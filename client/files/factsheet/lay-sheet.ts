import type { DrawKit } from '../../drawn/blocks/block.ts'
import { wrapText } from '../../drawn/blocks/text.ts'
import { cut } from '../../picture/cut.ts'
import { movePicture } from '../../picture/move.ts'
import { straight } from '../../picture/path.ts'
import { stroke, type Word, word } from '../../picture/primitives.ts'
import { houseMark } from '../house-mark.ts'
import type { FactsheetDocument, SheetBlock, SheetEntry, SheetRoom } from './factsheet.ts'
import { type PlacedPart, type PlacedSheet, type PlacedText, sheetFrame } from './placed-sheet.ts'
import { layFoot } from './sheet-foot.ts'

const { left, right } = sheetFrame
const WIDE = right - left
const GAP = 27
const HALF = (WIDE - GAP) / 2

type Look = { size: number; weight: 400 | 600; lead: number; soft?: boolean }
const looks = {
  brand: { size: 9.5, weight: 600, lead: 12 },
  aside: { size: 9.5, weight: 400, lead: 12, soft: true },
  title: { size: 19, weight: 600, lead: 22 },
  longTitle: { size: 16, weight: 600, lead: 19.5 },
  lead: { size: 10.5, weight: 400, lead: 14, soft: true },
  heading: { size: 11.5, weight: 600, lead: 15 },
  text: { size: 10, weight: 400, lead: 13 },
  strong: { size: 10, weight: 600, lead: 12.5 },
  more: { size: 9.5, weight: 400, lead: 12, soft: true },
} as const satisfies Record<string, Look>

/** So many lines each thing takes at most; what is longer is cut off and says so. */
const MOST = { title: 2, lead: 3, strong: 2, text: 3, sentence: 3, ruled: 6 } as const
/** From the line over a block to its first line; between things in it; and after it. */
const [HEAD, BETWEEN, AFTER] = [33, 5, -1]
const ROOM = { head: 17, pitch: 22.5, first: 42, label: 140 } as const

/**
 * A factsheet on one page: each block has its place and as many lines as there is room for, and says how much more there is. Nothing is
 * smaller than 9 pt and nothing goes on to a second page, whatever the names and however many.
 */
export function laySheet(kit: DrawKit, sheet: FactsheetDocument): PlacedSheet {
  const head = layHead(kit, sheet)
  const title = layTitle(kit, sheet)
  const foot = layFoot(kit, sheet)
  const roomTop = foot.top - 8 - (sheet.room === null ? 0 : roomHeight(sheet.room.lines.length))
  const figure =
    sheet.figure === null ? null : { ...sheet.figure, x: left + (WIDE - sheet.figure.width) / 2, y: title.bottom + 4 }
  const top = (figure === null ? title.bottom : figure.y + figure.height) + 14
  const columns = [sheet.left, sheet.right].map((blocks, at) =>
    layColumn(kit, blocks, { x: left + at * (HALF + GAP), top, bottom: roomTop - 6 }),
  )
  const room = widened(sheet.room, roomTop - Math.max(...columns.map(({ y }) => y)))
  return {
    parts: [
      head,
      title.part,
      ...(figure === null ? [] : [{ ...empty, what: 'figure' as const, figure }]),
      ...columns.flatMap(({ parts }) => parts),
      ...(room === null ? [] : [layRoom(kit, room, foot.top - 8 - roomHeight(room.lines.length))]),
      foot.part,
    ],
  }
}

const empty = { texts: [], figure: null, marks: [] }

/** Lines of a text from `y`, the first line it stands on. */
function set(
  kit: DrawKit,
  text: string,
  at: { x: number; y: number; width: number },
  look: Look,
  most: number,
): Word[] {
  const { size, weight, lead } = look
  const measure = (part: string) => kit.measure(part, size, weight)
  const all = wrapText(kit, text, at.width, size, weight)
  const kept =
    all.length <= most ? all : [...all.slice(0, most - 1), cut(all.slice(most - 1).join(' '), at.width, measure)]
  const fill = look.soft === true ? kit.tokens['ink-soft'] : kit.tokens.ink
  return kept.map((line, nth) => word(at.x, at.y + nth * lead, line, fill, { size, weight }))
}

function layHead(kit: DrawKit, { file }: FactsheetDocument): PlacedPart {
  const { measure, tokens, words } = kit
  const aside = cut(`${file.region} · ${uncapital(file.moment)}`, WIDE * 0.72, (text) =>
    measure(text, looks.aside.size, 400),
  )
  const brand = `Ketenkaart · ${words.t('view.factsheet')}`
  return {
    ...empty,
    what: 'head',
    texts: [
      { tag: 'p', sign: null, lines: set(kit, brand, { x: left + 20, y: 39, width: WIDE * 0.27 }, looks.brand, 1) },
      {
        ...{ tag: 'p', sign: null },
        lines: [word(right, 39, aside, tokens['ink-soft'], { size: looks.aside.size, anchor: 'end' })],
      },
    ],
    marks: [
      ...movePicture(houseMark, { x: left - 1.5, y: 28 }, 0.52),
      stroke(straight({ x: left, y: 51 }, { x: right, y: 51 }), tokens.ink, { width: 1.1 }),
    ],
  }
}
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function layTitle(kit: DrawKit, { title, lead }: FactsheetDocument): { part: PlacedPart; bottom: number } {
  const look = kit.measure(title, looks.title.size, 600) <= WIDE ? looks.title : looks.longTitle
  const lines = set(kit, title, { x: left, y: 79, width: WIDE }, look, MOST.title)
  const under = 79 + (lines.length - 1) * look.lead + 18
  const said = set(kit, lead, { x: left, y: under, width: WIDE }, looks.lead, MOST.lead)
  const texts: PlacedText[] = [
    { tag: 'h1', lines, sign: null },
    { tag: 'p', lines: said, sign: null },
  ]
  return { part: { ...empty, what: 'title', texts }, bottom: under + (said.length - 1) * looks.lead.lead + 8 }
}

type Place = { x: number; top: number; bottom: number }
type Laid = { texts: PlacedText[]; y: number; whole: boolean }

/** Blocks below each other: each takes what it needs, as long as those after it keep the least that says something. */
function layColumn(kit: DrawKit, blocks: readonly SheetBlock[], { x, top, bottom }: Place): LaidColumn {
  const least = blocks.map((block) =>
    Math.min(needOf(kit, block, x), HEAD + (block.entries.length > 0 ? 3 : 2) * looks.text.lead + AFTER),
  )
  let y = top
  const parts = blocks.flatMap((block, at): PlacedPart[] => {
    const kept = least.slice(at + 1).reduce((sum, one) => sum + one, 0)
    const until = bottom - kept
    if (y + HEAD > until) return []
    const heading = set(kit, block.title, { x, y: y + 15, width: HALF }, looks.heading, 1)
    const beside = kit.measure(block.title, looks.heading.size, 600) + 6
    const aside =
      block.aside === undefined
        ? []
        : [
            {
              tag: 'p' as const,
              sign: null,
              lines: set(kit, block.aside, { x: x + beside, y: y + 15, width: HALF - beside }, looks.more, 1),
            },
          ]
    const body = fill(kit, block, { x, top: y + HEAD, bottom: until })
    const marks = [stroke(straight({ x, y }, { x: x + HALF, y }), kit.tokens.ink, { width: 0.7 })]
    y = body.y + AFTER
    return [
      { ...empty, what: 'block', texts: [{ tag: 'h2', lines: heading, sign: null }, ...aside, ...body.texts], marks },
    ]
  })
  return { parts, y }
}
type LaidColumn = { parts: PlacedPart[]; y: number }

const needOf = (kit: DrawKit, block: SheetBlock, x: number) =>
  fill(kit, block, { x, top: HEAD, bottom: Infinity }).y + AFTER

/** With so many lines to a text as let most of it stand there; rather all of it in short than a part of it at length. */
function fill(kit: DrawKit, block: SheetBlock, place: Place): Laid {
  const tried = [MOST.text, 2, 1].map((most) => fillWith(kit, block, place, most))
  const entries = ({ texts }: Laid) => texts.filter(({ tag }) => tag === 'li').length
  const most = Math.max(...tried.map(entries))
  return (
    tried.find(({ whole }) => whole) ??
    tried.find((laid) => entries(laid) === most) ?? { texts: [], y: place.top, whole: false }
  )
}

/** What of a block stands between two heights; `top` is what its first line stands on, `long`: lines of a text. */
function fillWith(
  kit: DrawKit,
  { lead, entries, others = 0 }: SheetBlock,
  { x, top, bottom }: Place,
  long: number,
): Laid {
  const texts: PlacedText[] = []
  let y = top
  for (const sentence of lead) {
    const most = Math.min(MOST.sentence + (entries.length === 0 ? 5 : 0), linesIn(bottom - y, looks.text.lead))
    if (most < 1) return { texts, y, whole: false }
    const lines = set(kit, sentence, { x, y, width: HALF }, looks.text, most)
    texts.push({ tag: 'p', lines, sign: null })
    y += lines.length * looks.text.lead + 2
  }
  for (const [nth, entry] of entries.entries()) {
    const rest = entries.length - nth - 1 + others
    const room = bottom - y - (rest === 0 ? 0 : looks.more.lead + BETWEEN)
    const laid = layEntry(kit, entry, { x, top: y, bottom: y + room }, long)
    const first = nth === 0 && !laid.whole && laid.texts.length > 0
    if (!laid.whole && !first) {
      const more = entries.length - nth + others
      if (y <= bottom + 2)
        texts.push({
          tag: 'li',
          sign: null,
          lines: set(kit, moreText(kit, more), { x, y, width: HALF }, looks.more, 1),
        })
      return { texts, y: y + looks.more.lead, whole: false }
    }
    texts.push(...laid.texts)
    y = laid.y + (rest === 0 ? 0 : BETWEEN)
  }
  if (others > 0) {
    texts.push({ tag: 'li', sign: null, lines: set(kit, moreText(kit, others), { x, y, width: HALF }, looks.more, 1) })
    y += looks.more.lead
  }
  return { texts, y, whole: true }
}
const moreText = ({ words }: DrawKit, n: number) => words.t('factsheet.more', { n })
const linesIn = (room: number, lead: number) => (room === Infinity ? 99 : Math.floor((room + 0.01) / lead) + 1)

/** An entry with its sign; `whole`: whether it stands there with at least a line of each of its texts. */
function layEntry(kit: DrawKit, { sign, title, text }: SheetEntry, { x, top, bottom }: Place, long: number): Laid {
  const inset = sign === null ? 0 : sign.size + 7
  const at = { x: x + inset, width: HALF - inset }
  const strong = title === '' ? [] : set(kit, title, { ...at, y: top }, looks.strong, MOST.strong)
  const under = top + strong.length * looks.strong.lead
  const look = title === '' ? looks.text : looks.more
  const most = Math.min(long, linesIn(bottom - under, look.lead))
  const soft = text === '' || most < 1 ? [] : set(kit, text, { ...at, y: under }, look, most)
  const lines = [...strong, ...soft]
  const last = lines.at(-1)?.y ?? top
  const high = sign === null ? 0 : top - 9 + sign.size
  const placed =
    sign === null
      ? null
      : { picture: sign.picture, x, y: top - 3.4 - sign.size / 2, width: sign.size, height: sign.size }
  const fits = last <= bottom + 0.01 && (text === '' || soft.length > 0)
  const y = Math.max(under + soft.length * look.lead, high + 8)
  return last > bottom + 0.01
    ? { texts: [], y: top, whole: false }
    : { texts: [{ tag: 'li', lines, sign: placed }], y, whole: fits }
}

/** Empty lines more, where there is little to read above them. */
function widened(room: SheetRoom | null, spare: number): SheetRoom | null {
  if (room?.lines.some((text) => text !== '') !== false) return room
  const more = Math.min(MOST.ruled, Math.max(0, Math.floor((spare - 20) / ROOM.pitch)))
  return { ...room, lines: [...room.lines, ...Array.from({ length: more }, () => '')] }
}

const roomHeight = (lines: number) => ROOM.first + (lines - 1) * ROOM.pitch + 6

/** A heading, how to fill it in, and lines to write on. */
function layRoom(kit: DrawKit, room: SheetRoom, top: number): PlacedPart {
  const { ink, 'ink-faint': faint } = kit.tokens
  const heading = set(kit, room.title, { x: left, y: top + ROOM.head, width: WIDE * 0.5 }, looks.heading, 1)
  const beside = kit.measure(heading[0]?.text ?? '', looks.heading.size, 600) + 7
  const hint = set(kit, room.hint, { x: left + beside, y: top + ROOM.head, width: WIDE - beside }, looks.more, 1)
  const at = (nth: number) => top + ROOM.first + nth * ROOM.pitch
  const labels = room.lines.flatMap((text, nth): PlacedText[] =>
    text === ''
      ? []
      : [
          {
            tag: 'li',
            sign: null,
            lines: set(kit, text, { x: left, y: at(nth) - 3, width: ROOM.label }, looks.text, 1),
          },
        ],
  )
  return {
    ...empty,
    what: 'room',
    texts: [{ tag: 'h2', lines: heading, sign: null }, { tag: 'p', lines: hint, sign: null }, ...labels],
    marks: [
      stroke(straight({ x: left, y: top }, { x: right, y: top }), ink, { width: 0.7 }),
      ...room.lines.map((text, nth) =>
        stroke(
          straight({ x: left + (text === '' ? 0 : ROOM.label + 8), y: at(nth) }, { x: right, y: at(nth) }),
          faint,
          {
            width: 0.5,
          },
        ),
      ),
    ],
  }
}
